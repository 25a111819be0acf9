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
from PySide6.QtWidgets import (QApplication, QComboBox, QFormLayout, QLabel,
    QPlainTextEdit, QSizePolicy, QWidget)

class Ui_ObjectiveRatingEditor(object):
    def setupUi(self, ObjectiveRatingEditor):
        if not ObjectiveRatingEditor.objectName():
            ObjectiveRatingEditor.setObjectName(u"ObjectiveRatingEditor")
        self.objective_rating_form = QFormLayout(ObjectiveRatingEditor)
        self.objective_rating_form.setObjectName(u"objective_rating_form")
        self.objective_rating_form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.objective_rating_form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.objective_rating_form.setHorizontalSpacing(16)
        self.objective_rating_form.setVerticalSpacing(4)
        self.review_label = QLabel(ObjectiveRatingEditor)
        self.review_label.setObjectName(u"review_label")

        self.objective_rating_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.review_label)

        self.review = QComboBox(ObjectiveRatingEditor)
        self.review.setObjectName(u"review")
        self.review.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.review.setMinimumContentsLength(22)

        self.objective_rating_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.review)

        self.objective_label = QLabel(ObjectiveRatingEditor)
        self.objective_label.setObjectName(u"objective_label")

        self.objective_rating_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.objective_label)

        self.objective = QComboBox(ObjectiveRatingEditor)
        self.objective.setObjectName(u"objective")
        self.objective.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.objective.setMinimumContentsLength(22)

        self.objective_rating_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.objective)

        self.rating_label = QLabel(ObjectiveRatingEditor)
        self.rating_label.setObjectName(u"rating_label")

        self.objective_rating_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.rating_label)

        self.rating = QComboBox(ObjectiveRatingEditor)
        self.rating.setObjectName(u"rating")
        self.rating.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.rating.setMinimumContentsLength(22)

        self.objective_rating_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.rating)

        self.detail_label = QLabel(ObjectiveRatingEditor)
        self.detail_label.setObjectName(u"detail_label")

        self.objective_rating_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.detail_label)

        self.detail = QPlainTextEdit(ObjectiveRatingEditor)
        self.detail.setObjectName(u"detail")
        self.detail.setTabChangesFocus(True)

        self.objective_rating_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.detail)

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

