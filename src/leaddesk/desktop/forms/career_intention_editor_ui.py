# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'career_intention_editor.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QGridLayout,
    QLabel, QLineEdit, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_CareerIntentionEditor(object):
    def setupUi(self, CareerIntentionEditor):
        if not CareerIntentionEditor.objectName():
            CareerIntentionEditor.setObjectName(u"CareerIntentionEditor")
        self.career_intention_form = QVBoxLayout(CareerIntentionEditor)
        self.career_intention_form.setSpacing(4)
        self.career_intention_form.setObjectName(u"career_intention_form")
        self.row_0 = QGridLayout()
        self.row_0.setObjectName(u"row_0")
        self.row_0.setHorizontalSpacing(16)
        self.row_0.setVerticalSpacing(4)
        self.tier_code_label = QLabel(CareerIntentionEditor)
        self.tier_code_label.setObjectName(u"tier_code_label")

        self.row_0.addWidget(self.tier_code_label, 0, 0, 1, 1)

        self.tier_code = QComboBox(CareerIntentionEditor)
        self.tier_code.setObjectName(u"tier_code")
        self.tier_code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.tier_code.setMinimumContentsLength(8)

        self.row_0.addWidget(self.tier_code, 1, 0, 1, 1)

        self.readiness_label = QLabel(CareerIntentionEditor)
        self.readiness_label.setObjectName(u"readiness_label")

        self.row_0.addWidget(self.readiness_label, 0, 1, 1, 1)

        self.readiness = QComboBox(CareerIntentionEditor)
        self.readiness.setObjectName(u"readiness")
        self.readiness.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.readiness.setMinimumContentsLength(8)

        self.row_0.addWidget(self.readiness, 1, 1, 1, 1)

        self.row_0.setRowStretch(1, 1)
        self.row_0.setColumnStretch(0, 1)
        self.row_0.setColumnStretch(1, 1)

        self.career_intention_form.addLayout(self.row_0)

        self.row_1 = QGridLayout()
        self.row_1.setObjectName(u"row_1")
        self.row_1.setHorizontalSpacing(16)
        self.row_1.setVerticalSpacing(4)
        self.mobility_label = QLabel(CareerIntentionEditor)
        self.mobility_label.setObjectName(u"mobility_label")

        self.row_1.addWidget(self.mobility_label, 0, 0, 1, 1)

        self.mobility = QLineEdit(CareerIntentionEditor)
        self.mobility.setObjectName(u"mobility")

        self.row_1.addWidget(self.mobility, 1, 0, 1, 1)

        self.row_1.setRowStretch(1, 1)
        self.row_1.setColumnStretch(0, 1)

        self.career_intention_form.addLayout(self.row_1)

        self.row_2 = QGridLayout()
        self.row_2.setObjectName(u"row_2")
        self.row_2.setHorizontalSpacing(16)
        self.row_2.setVerticalSpacing(4)
        self.stated_on_label = QLabel(CareerIntentionEditor)
        self.stated_on_label.setObjectName(u"stated_on_label")

        self.row_2.addWidget(self.stated_on_label, 0, 0, 1, 1)

        self.stated_on = QLineEdit(CareerIntentionEditor)
        self.stated_on.setObjectName(u"stated_on")

        self.row_2.addWidget(self.stated_on, 1, 0, 1, 1)

        self.review_on_label = QLabel(CareerIntentionEditor)
        self.review_on_label.setObjectName(u"review_on_label")

        self.row_2.addWidget(self.review_on_label, 0, 1, 1, 1)

        self.review_on = QLineEdit(CareerIntentionEditor)
        self.review_on.setObjectName(u"review_on")

        self.row_2.addWidget(self.review_on, 1, 1, 1, 1)

        self.row_2.setRowStretch(1, 1)
        self.row_2.setColumnStretch(0, 1)
        self.row_2.setColumnStretch(1, 1)

        self.career_intention_form.addLayout(self.row_2)

        self.row_3 = QGridLayout()
        self.row_3.setObjectName(u"row_3")
        self.row_3.setHorizontalSpacing(16)
        self.row_3.setVerticalSpacing(4)
        self.is_endorsed = QCheckBox(CareerIntentionEditor)
        self.is_endorsed.setObjectName(u"is_endorsed")

        self.row_3.addWidget(self.is_endorsed, 1, 0, 1, 1)

        self.endorsed_on_label = QLabel(CareerIntentionEditor)
        self.endorsed_on_label.setObjectName(u"endorsed_on_label")

        self.row_3.addWidget(self.endorsed_on_label, 0, 1, 1, 1)

        self.endorsed_on = QLineEdit(CareerIntentionEditor)
        self.endorsed_on.setObjectName(u"endorsed_on")

        self.row_3.addWidget(self.endorsed_on, 1, 1, 1, 1)

        self.row_3.setRowStretch(1, 1)
        self.row_3.setColumnStretch(0, 1)
        self.row_3.setColumnStretch(1, 1)

        self.career_intention_form.addLayout(self.row_3)

        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.career_intention_form.addItem(self.space)

        self.career_intention_form.setStretch(4, 1)
#if QT_CONFIG(shortcut)
        self.tier_code_label.setBuddy(self.tier_code)
        self.readiness_label.setBuddy(self.readiness)
        self.mobility_label.setBuddy(self.mobility)
        self.stated_on_label.setBuddy(self.stated_on)
        self.review_on_label.setBuddy(self.review_on)
        self.endorsed_on_label.setBuddy(self.endorsed_on)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tier_code, self.readiness)
        QWidget.setTabOrder(self.readiness, self.mobility)
        QWidget.setTabOrder(self.mobility, self.stated_on)
        QWidget.setTabOrder(self.stated_on, self.review_on)
        QWidget.setTabOrder(self.review_on, self.is_endorsed)
        QWidget.setTabOrder(self.is_endorsed, self.endorsed_on)

        self.retranslateUi(CareerIntentionEditor)

        QMetaObject.connectSlotsByName(CareerIntentionEditor)
    # setupUi

    def retranslateUi(self, CareerIntentionEditor):
        CareerIntentionEditor.setWindowTitle(QCoreApplication.translate("CareerIntentionEditor", u"Career intention", None))
        self.tier_code_label.setText(QCoreApplication.translate("CareerIntentionEditor", u"Hopes for", None))
#if QT_CONFIG(accessibility)
        self.tier_code.setAccessibleName(QCoreApplication.translate("CareerIntentionEditor", u"Hopes for", None))
#endif // QT_CONFIG(accessibility)
        self.readiness_label.setText(QCoreApplication.translate("CareerIntentionEditor", u"Readiness", None))
#if QT_CONFIG(accessibility)
        self.readiness.setAccessibleName(QCoreApplication.translate("CareerIntentionEditor", u"Readiness", None))
#endif // QT_CONFIG(accessibility)
        self.mobility_label.setText(QCoreApplication.translate("CareerIntentionEditor", u"Where they would work", None))
#if QT_CONFIG(accessibility)
        self.mobility.setAccessibleName(QCoreApplication.translate("CareerIntentionEditor", u"Where they would work", None))
#endif // QT_CONFIG(accessibility)
        self.stated_on_label.setText(QCoreApplication.translate("CareerIntentionEditor", u"Stated on", None))
#if QT_CONFIG(accessibility)
        self.stated_on.setAccessibleName(QCoreApplication.translate("CareerIntentionEditor", u"Stated on", None))
#endif // QT_CONFIG(accessibility)
        self.stated_on.setPlaceholderText(QCoreApplication.translate("CareerIntentionEditor", u"such as 12 Sep 2026", None))
        self.review_on_label.setText(QCoreApplication.translate("CareerIntentionEditor", u"Review by", None))
#if QT_CONFIG(accessibility)
        self.review_on.setAccessibleName(QCoreApplication.translate("CareerIntentionEditor", u"Review by", None))
#endif // QT_CONFIG(accessibility)
        self.review_on.setPlaceholderText(QCoreApplication.translate("CareerIntentionEditor", u"such as 12 Sep 2026", None))
        self.is_endorsed.setText(QCoreApplication.translate("CareerIntentionEditor", u"The head supports it", None))
        self.endorsed_on_label.setText(QCoreApplication.translate("CareerIntentionEditor", u"Supported on", None))
#if QT_CONFIG(accessibility)
        self.endorsed_on.setAccessibleName(QCoreApplication.translate("CareerIntentionEditor", u"Supported on", None))
#endif // QT_CONFIG(accessibility)
        self.endorsed_on.setPlaceholderText(QCoreApplication.translate("CareerIntentionEditor", u"such as 12 Sep 2026", None))
    # retranslateUi

