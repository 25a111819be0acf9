# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'incentive_editor.ui'
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
    QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout,
    QWidget)

class Ui_IncentiveEditor(object):
    def setupUi(self, IncentiveEditor):
        if not IncentiveEditor.objectName():
            IncentiveEditor.setObjectName(u"IncentiveEditor")
        self.incentive_form = QVBoxLayout(IncentiveEditor)
        self.incentive_form.setSpacing(4)
        self.incentive_form.setObjectName(u"incentive_form")
        self.row_0 = QGridLayout()
        self.row_0.setObjectName(u"row_0")
        self.row_0.setHorizontalSpacing(16)
        self.row_0.setVerticalSpacing(4)
        self.title_label = QLabel(IncentiveEditor)
        self.title_label.setObjectName(u"title_label")

        self.row_0.addWidget(self.title_label, 0, 0, 1, 1)

        self.title = QLineEdit(IncentiveEditor)
        self.title.setObjectName(u"title")

        self.row_0.addWidget(self.title, 1, 0, 1, 1)

        self.row_0.setRowStretch(1, 1)
        self.row_0.setColumnStretch(0, 1)

        self.incentive_form.addLayout(self.row_0)

        self.row_1 = QGridLayout()
        self.row_1.setObjectName(u"row_1")
        self.row_1.setHorizontalSpacing(16)
        self.row_1.setVerticalSpacing(4)
        self.kind_code_label = QLabel(IncentiveEditor)
        self.kind_code_label.setObjectName(u"kind_code_label")

        self.row_1.addWidget(self.kind_code_label, 0, 0, 1, 1)

        self.kind_code = QComboBox(IncentiveEditor)
        self.kind_code.setObjectName(u"kind_code")
        self.kind_code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind_code.setMinimumContentsLength(8)

        self.row_1.addWidget(self.kind_code, 1, 0, 1, 1)

        self.organisation_label = QLabel(IncentiveEditor)
        self.organisation_label.setObjectName(u"organisation_label")

        self.row_1.addWidget(self.organisation_label, 0, 1, 1, 1)

        self.organisation = QComboBox(IncentiveEditor)
        self.organisation.setObjectName(u"organisation")
        self.organisation.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.organisation.setMinimumContentsLength(8)

        self.row_1.addWidget(self.organisation, 1, 1, 1, 1)

        self.row_1.setRowStretch(1, 1)
        self.row_1.setColumnStretch(0, 1)
        self.row_1.setColumnStretch(1, 1)

        self.incentive_form.addLayout(self.row_1)

        self.row_2 = QGridLayout()
        self.row_2.setObjectName(u"row_2")
        self.row_2.setHorizontalSpacing(16)
        self.row_2.setVerticalSpacing(4)
        self.offer_label = QLabel(IncentiveEditor)
        self.offer_label.setObjectName(u"offer_label")

        self.row_2.addWidget(self.offer_label, 0, 0, 1, 1)

        self.offer = QPlainTextEdit(IncentiveEditor)
        self.offer.setObjectName(u"offer")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.offer.sizePolicy().hasHeightForWidth())
        self.offer.setSizePolicy(sizePolicy)
        self.offer.setTabChangesFocus(True)

        self.row_2.addWidget(self.offer, 1, 0, 1, 1)

        self.row_2.setRowStretch(1, 1)
        self.row_2.setColumnStretch(0, 1)

        self.incentive_form.addLayout(self.row_2)

        self.row_3 = QGridLayout()
        self.row_3.setObjectName(u"row_3")
        self.row_3.setHorizontalSpacing(16)
        self.row_3.setVerticalSpacing(4)
        self.starts_on_label = QLabel(IncentiveEditor)
        self.starts_on_label.setObjectName(u"starts_on_label")

        self.row_3.addWidget(self.starts_on_label, 0, 0, 1, 1)

        self.starts_on = QLineEdit(IncentiveEditor)
        self.starts_on.setObjectName(u"starts_on")

        self.row_3.addWidget(self.starts_on, 1, 0, 1, 1)

        self.ends_on_label = QLabel(IncentiveEditor)
        self.ends_on_label.setObjectName(u"ends_on_label")

        self.row_3.addWidget(self.ends_on_label, 0, 1, 1, 1)

        self.ends_on = QLineEdit(IncentiveEditor)
        self.ends_on.setObjectName(u"ends_on")

        self.row_3.addWidget(self.ends_on, 1, 1, 1, 1)

        self.row_3.setRowStretch(1, 1)
        self.row_3.setColumnStretch(0, 1)
        self.row_3.setColumnStretch(1, 1)

        self.incentive_form.addLayout(self.row_3)

        self.row_4 = QGridLayout()
        self.row_4.setObjectName(u"row_4")
        self.row_4.setHorizontalSpacing(16)
        self.row_4.setVerticalSpacing(4)
        self.take_up_label = QLabel(IncentiveEditor)
        self.take_up_label.setObjectName(u"take_up_label")

        self.row_4.addWidget(self.take_up_label, 0, 0, 1, 1)

        self.take_up = QLineEdit(IncentiveEditor)
        self.take_up.setObjectName(u"take_up")

        self.row_4.addWidget(self.take_up, 1, 0, 1, 1)

        self.cost_label = QLabel(IncentiveEditor)
        self.cost_label.setObjectName(u"cost_label")

        self.row_4.addWidget(self.cost_label, 0, 1, 1, 1)

        self.cost = QLineEdit(IncentiveEditor)
        self.cost.setObjectName(u"cost")

        self.row_4.addWidget(self.cost, 1, 1, 1, 1)

        self.row_4.setRowStretch(1, 1)
        self.row_4.setColumnStretch(0, 1)
        self.row_4.setColumnStretch(1, 1)

        self.incentive_form.addLayout(self.row_4)

        self.heading_5 = QLabel(IncentiveEditor)
        self.heading_5.setObjectName(u"heading_5")
        self.heading_5.setProperty(u"role", u"section")

        self.incentive_form.addWidget(self.heading_5)

        self.row_6 = QGridLayout()
        self.row_6.setObjectName(u"row_6")
        self.row_6.setHorizontalSpacing(16)
        self.row_6.setVerticalSpacing(4)
        self.review_on_label = QLabel(IncentiveEditor)
        self.review_on_label.setObjectName(u"review_on_label")

        self.row_6.addWidget(self.review_on_label, 0, 0, 1, 1)

        self.review_on = QLineEdit(IncentiveEditor)
        self.review_on.setObjectName(u"review_on")

        self.row_6.addWidget(self.review_on, 1, 0, 1, 1)

        self.gap_6_1 = QWidget(IncentiveEditor)
        self.gap_6_1.setObjectName(u"gap_6_1")

        self.row_6.addWidget(self.gap_6_1, 0, 1, 1, 1)

        self.row_6.setRowStretch(1, 1)
        self.row_6.setColumnStretch(0, 1)
        self.row_6.setColumnStretch(1, 1)

        self.incentive_form.addLayout(self.row_6)

        self.row_7 = QGridLayout()
        self.row_7.setObjectName(u"row_7")
        self.row_7.setHorizontalSpacing(16)
        self.row_7.setVerticalSpacing(4)
        self.review_note_label = QLabel(IncentiveEditor)
        self.review_note_label.setObjectName(u"review_note_label")

        self.row_7.addWidget(self.review_note_label, 0, 0, 1, 1)

        self.review_note = QPlainTextEdit(IncentiveEditor)
        self.review_note.setObjectName(u"review_note")
        sizePolicy.setHeightForWidth(self.review_note.sizePolicy().hasHeightForWidth())
        self.review_note.setSizePolicy(sizePolicy)
        self.review_note.setTabChangesFocus(True)

        self.row_7.addWidget(self.review_note, 1, 0, 1, 1)

        self.row_7.setRowStretch(1, 1)
        self.row_7.setColumnStretch(0, 1)

        self.incentive_form.addLayout(self.row_7)

        self.incentive_form.setStretch(2, 1)
        self.incentive_form.setStretch(7, 1)
#if QT_CONFIG(shortcut)
        self.title_label.setBuddy(self.title)
        self.kind_code_label.setBuddy(self.kind_code)
        self.organisation_label.setBuddy(self.organisation)
        self.offer_label.setBuddy(self.offer)
        self.starts_on_label.setBuddy(self.starts_on)
        self.ends_on_label.setBuddy(self.ends_on)
        self.take_up_label.setBuddy(self.take_up)
        self.cost_label.setBuddy(self.cost)
        self.review_on_label.setBuddy(self.review_on)
        self.review_note_label.setBuddy(self.review_note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.title, self.kind_code)
        QWidget.setTabOrder(self.kind_code, self.organisation)
        QWidget.setTabOrder(self.organisation, self.offer)
        QWidget.setTabOrder(self.offer, self.starts_on)
        QWidget.setTabOrder(self.starts_on, self.ends_on)
        QWidget.setTabOrder(self.ends_on, self.take_up)
        QWidget.setTabOrder(self.take_up, self.cost)
        QWidget.setTabOrder(self.cost, self.review_on)
        QWidget.setTabOrder(self.review_on, self.review_note)

        self.retranslateUi(IncentiveEditor)

        QMetaObject.connectSlotsByName(IncentiveEditor)
    # setupUi

    def retranslateUi(self, IncentiveEditor):
        IncentiveEditor.setWindowTitle(QCoreApplication.translate("IncentiveEditor", u"Incentive", None))
        self.title_label.setText(QCoreApplication.translate("IncentiveEditor", u"Title", None))
#if QT_CONFIG(accessibility)
        self.title.setAccessibleName(QCoreApplication.translate("IncentiveEditor", u"Title", None))
#endif // QT_CONFIG(accessibility)
        self.kind_code_label.setText(QCoreApplication.translate("IncentiveEditor", u"Kind", None))
#if QT_CONFIG(accessibility)
        self.kind_code.setAccessibleName(QCoreApplication.translate("IncentiveEditor", u"Kind", None))
#endif // QT_CONFIG(accessibility)
        self.organisation_label.setText(QCoreApplication.translate("IncentiveEditor", u"Offered by", None))
#if QT_CONFIG(accessibility)
        self.organisation.setAccessibleName(QCoreApplication.translate("IncentiveEditor", u"Offered by", None))
#endif // QT_CONFIG(accessibility)
        self.offer_label.setText(QCoreApplication.translate("IncentiveEditor", u"What is offered", None))
#if QT_CONFIG(accessibility)
        self.offer.setAccessibleName(QCoreApplication.translate("IncentiveEditor", u"What is offered", None))
#endif // QT_CONFIG(accessibility)
        self.starts_on_label.setText(QCoreApplication.translate("IncentiveEditor", u"From", None))
#if QT_CONFIG(accessibility)
        self.starts_on.setAccessibleName(QCoreApplication.translate("IncentiveEditor", u"From", None))
#endif // QT_CONFIG(accessibility)
        self.starts_on.setPlaceholderText(QCoreApplication.translate("IncentiveEditor", u"such as 12 Sep 2026", None))
        self.ends_on_label.setText(QCoreApplication.translate("IncentiveEditor", u"Until", None))
#if QT_CONFIG(accessibility)
        self.ends_on.setAccessibleName(QCoreApplication.translate("IncentiveEditor", u"Until", None))
#endif // QT_CONFIG(accessibility)
        self.ends_on.setPlaceholderText(QCoreApplication.translate("IncentiveEditor", u"such as 12 Sep 2026", None))
        self.take_up_label.setText(QCoreApplication.translate("IncentiveEditor", u"People who took it up", None))
#if QT_CONFIG(accessibility)
        self.take_up.setAccessibleName(QCoreApplication.translate("IncentiveEditor", u"People who took it up", None))
#endif // QT_CONFIG(accessibility)
        self.cost_label.setText(QCoreApplication.translate("IncentiveEditor", u"Cost a year in pounds", None))
#if QT_CONFIG(accessibility)
        self.cost.setAccessibleName(QCoreApplication.translate("IncentiveEditor", u"Cost a year in pounds", None))
#endif // QT_CONFIG(accessibility)
        self.heading_5.setText(QCoreApplication.translate("IncentiveEditor", u"Review", None))
        self.review_on_label.setText(QCoreApplication.translate("IncentiveEditor", u"Review by", None))
#if QT_CONFIG(accessibility)
        self.review_on.setAccessibleName(QCoreApplication.translate("IncentiveEditor", u"Review by", None))
#endif // QT_CONFIG(accessibility)
        self.review_on.setPlaceholderText(QCoreApplication.translate("IncentiveEditor", u"such as 12 Sep 2026", None))
        self.review_note_label.setText(QCoreApplication.translate("IncentiveEditor", u"What the review found", None))
#if QT_CONFIG(accessibility)
        self.review_note.setAccessibleName(QCoreApplication.translate("IncentiveEditor", u"What the review found", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

