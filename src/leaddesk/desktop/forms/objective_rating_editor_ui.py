# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'objective_rating_editor.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QGridLayout, QLabel,
    QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget)

class Ui_ObjectiveRatingEditor(object):
    def setupUi(self, ObjectiveRatingEditor):
        if not ObjectiveRatingEditor.objectName():
            ObjectiveRatingEditor.setObjectName(u"ObjectiveRatingEditor")
        self.objective_rating_form = QVBoxLayout(ObjectiveRatingEditor)
        self.objective_rating_form.setSpacing(4)
        self.objective_rating_form.setObjectName(u"objective_rating_form")
        self.row_0 = QGridLayout()
        self.row_0.setObjectName(u"row_0")
        self.row_0.setHorizontalSpacing(16)
        self.row_0.setVerticalSpacing(4)
        self.review_label = QLabel(ObjectiveRatingEditor)
        self.review_label.setObjectName(u"review_label")

        self.row_0.addWidget(self.review_label, 0, 0, 1, 1)

        self.review = QComboBox(ObjectiveRatingEditor)
        self.review.setObjectName(u"review")
        self.review.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.review.setMinimumContentsLength(8)

        self.row_0.addWidget(self.review, 1, 0, 1, 1)

        self.row_0.setRowStretch(1, 1)
        self.row_0.setColumnStretch(0, 1)

        self.objective_rating_form.addLayout(self.row_0)

        self.row_1 = QGridLayout()
        self.row_1.setObjectName(u"row_1")
        self.row_1.setHorizontalSpacing(16)
        self.row_1.setVerticalSpacing(4)
        self.objective_label = QLabel(ObjectiveRatingEditor)
        self.objective_label.setObjectName(u"objective_label")

        self.row_1.addWidget(self.objective_label, 0, 0, 1, 1)

        self.objective = QComboBox(ObjectiveRatingEditor)
        self.objective.setObjectName(u"objective")
        self.objective.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.objective.setMinimumContentsLength(8)

        self.row_1.addWidget(self.objective, 1, 0, 1, 1)

        self.row_1.setRowStretch(1, 1)
        self.row_1.setColumnStretch(0, 1)

        self.objective_rating_form.addLayout(self.row_1)

        self.row_2 = QGridLayout()
        self.row_2.setObjectName(u"row_2")
        self.row_2.setHorizontalSpacing(16)
        self.row_2.setVerticalSpacing(4)
        self.rating_label = QLabel(ObjectiveRatingEditor)
        self.rating_label.setObjectName(u"rating_label")

        self.row_2.addWidget(self.rating_label, 0, 0, 1, 1)

        self.rating = QComboBox(ObjectiveRatingEditor)
        self.rating.setObjectName(u"rating")
        self.rating.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.rating.setMinimumContentsLength(8)

        self.row_2.addWidget(self.rating, 1, 0, 1, 1)

        self.gap_2_1 = QWidget(ObjectiveRatingEditor)
        self.gap_2_1.setObjectName(u"gap_2_1")

        self.row_2.addWidget(self.gap_2_1, 0, 1, 1, 1)

        self.row_2.setRowStretch(1, 1)
        self.row_2.setColumnStretch(0, 1)
        self.row_2.setColumnStretch(1, 1)

        self.objective_rating_form.addLayout(self.row_2)

        self.row_3 = QGridLayout()
        self.row_3.setObjectName(u"row_3")
        self.row_3.setHorizontalSpacing(16)
        self.row_3.setVerticalSpacing(4)
        self.detail_label = QLabel(ObjectiveRatingEditor)
        self.detail_label.setObjectName(u"detail_label")

        self.row_3.addWidget(self.detail_label, 0, 0, 1, 1)

        self.detail = QPlainTextEdit(ObjectiveRatingEditor)
        self.detail.setObjectName(u"detail")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.detail.sizePolicy().hasHeightForWidth())
        self.detail.setSizePolicy(sizePolicy)
        self.detail.setTabChangesFocus(True)

        self.row_3.addWidget(self.detail, 1, 0, 1, 1)

        self.row_3.setRowStretch(1, 1)
        self.row_3.setColumnStretch(0, 1)

        self.objective_rating_form.addLayout(self.row_3)

        self.objective_rating_form.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.review_label.setBuddy(self.review)
        self.objective_label.setBuddy(self.objective)
        self.rating_label.setBuddy(self.rating)
        self.detail_label.setBuddy(self.detail)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.review, self.objective)
        QWidget.setTabOrder(self.objective, self.rating)
        QWidget.setTabOrder(self.rating, self.detail)

        self.retranslateUi(ObjectiveRatingEditor)

        QMetaObject.connectSlotsByName(ObjectiveRatingEditor)
    # setupUi

    def retranslateUi(self, ObjectiveRatingEditor):
        ObjectiveRatingEditor.setWindowTitle(QCoreApplication.translate("ObjectiveRatingEditor", u"Objective rating", None))
        self.review_label.setText(QCoreApplication.translate("ObjectiveRatingEditor", u"Review", None))
#if QT_CONFIG(accessibility)
        self.review.setAccessibleName(QCoreApplication.translate("ObjectiveRatingEditor", u"Review", None))
#endif // QT_CONFIG(accessibility)
        self.objective_label.setText(QCoreApplication.translate("ObjectiveRatingEditor", u"Objective", None))
#if QT_CONFIG(accessibility)
        self.objective.setAccessibleName(QCoreApplication.translate("ObjectiveRatingEditor", u"Objective", None))
#endif // QT_CONFIG(accessibility)
        self.rating_label.setText(QCoreApplication.translate("ObjectiveRatingEditor", u"Rating", None))
#if QT_CONFIG(accessibility)
        self.rating.setAccessibleName(QCoreApplication.translate("ObjectiveRatingEditor", u"Rating", None))
#endif // QT_CONFIG(accessibility)
        self.detail_label.setText(QCoreApplication.translate("ObjectiveRatingEditor", u"Detail", None))
#if QT_CONFIG(accessibility)
        self.detail.setAccessibleName(QCoreApplication.translate("ObjectiveRatingEditor", u"Detail", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

