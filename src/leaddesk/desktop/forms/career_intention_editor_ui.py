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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QFormLayout,
    QLabel, QLineEdit, QSizePolicy, QWidget)

class Ui_CareerIntentionEditor(object):
    def setupUi(self, CareerIntentionEditor):
        if not CareerIntentionEditor.objectName():
            CareerIntentionEditor.setObjectName(u"CareerIntentionEditor")
        self.career_intention_form = QFormLayout(CareerIntentionEditor)
        self.career_intention_form.setObjectName(u"career_intention_form")
        self.career_intention_form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.career_intention_form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.career_intention_form.setHorizontalSpacing(16)
        self.career_intention_form.setVerticalSpacing(4)
        self.tier_code_label = QLabel(CareerIntentionEditor)
        self.tier_code_label.setObjectName(u"tier_code_label")

        self.career_intention_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.tier_code_label)

        self.tier_code = QComboBox(CareerIntentionEditor)
        self.tier_code.setObjectName(u"tier_code")
        self.tier_code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.tier_code.setMinimumContentsLength(22)

        self.career_intention_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.tier_code)

        self.readiness_label = QLabel(CareerIntentionEditor)
        self.readiness_label.setObjectName(u"readiness_label")

        self.career_intention_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.readiness_label)

        self.readiness = QComboBox(CareerIntentionEditor)
        self.readiness.setObjectName(u"readiness")
        self.readiness.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.readiness.setMinimumContentsLength(22)

        self.career_intention_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.readiness)

        self.stated_on_label = QLabel(CareerIntentionEditor)
        self.stated_on_label.setObjectName(u"stated_on_label")

        self.career_intention_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.stated_on_label)

        self.stated_on = QLineEdit(CareerIntentionEditor)
        self.stated_on.setObjectName(u"stated_on")
        self.stated_on.setMinimumSize(QSize(200, 0))

        self.career_intention_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.stated_on)

        self.mobility_label = QLabel(CareerIntentionEditor)
        self.mobility_label.setObjectName(u"mobility_label")

        self.career_intention_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.mobility_label)

        self.mobility = QLineEdit(CareerIntentionEditor)
        self.mobility.setObjectName(u"mobility")
        self.mobility.setMinimumSize(QSize(200, 0))

        self.career_intention_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.mobility)

        self.is_endorsed = QCheckBox(CareerIntentionEditor)
        self.is_endorsed.setObjectName(u"is_endorsed")

        self.career_intention_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.is_endorsed)

        self.endorsed_on_label = QLabel(CareerIntentionEditor)
        self.endorsed_on_label.setObjectName(u"endorsed_on_label")

        self.career_intention_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.endorsed_on_label)

        self.endorsed_on = QLineEdit(CareerIntentionEditor)
        self.endorsed_on.setObjectName(u"endorsed_on")
        self.endorsed_on.setMinimumSize(QSize(200, 0))

        self.career_intention_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.endorsed_on)

        self.review_on_label = QLabel(CareerIntentionEditor)
        self.review_on_label.setObjectName(u"review_on_label")

        self.career_intention_form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.review_on_label)

        self.review_on = QLineEdit(CareerIntentionEditor)
        self.review_on.setObjectName(u"review_on")
        self.review_on.setMinimumSize(QSize(200, 0))

        self.career_intention_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.review_on)

#if QT_CONFIG(shortcut)
        self.tier_code_label.setBuddy(self.tier_code)
        self.readiness_label.setBuddy(self.readiness)
        self.stated_on_label.setBuddy(self.stated_on)
        self.mobility_label.setBuddy(self.mobility)
        self.endorsed_on_label.setBuddy(self.endorsed_on)
        self.review_on_label.setBuddy(self.review_on)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tier_code, self.readiness)
        QWidget.setTabOrder(self.readiness, self.stated_on)
        QWidget.setTabOrder(self.stated_on, self.mobility)
        QWidget.setTabOrder(self.mobility, self.is_endorsed)
        QWidget.setTabOrder(self.is_endorsed, self.endorsed_on)
        QWidget.setTabOrder(self.endorsed_on, self.review_on)

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
        self.stated_on_label.setText(QCoreApplication.translate("CareerIntentionEditor", u"Stated on", None))
#if QT_CONFIG(accessibility)
        self.stated_on.setAccessibleName(QCoreApplication.translate("CareerIntentionEditor", u"Stated on", None))
#endif // QT_CONFIG(accessibility)
        self.stated_on.setPlaceholderText(QCoreApplication.translate("CareerIntentionEditor", u"such as 12 Sep 2026", None))
        self.mobility_label.setText(QCoreApplication.translate("CareerIntentionEditor", u"Where they would work", None))
#if QT_CONFIG(accessibility)
        self.mobility.setAccessibleName(QCoreApplication.translate("CareerIntentionEditor", u"Where they would work", None))
#endif // QT_CONFIG(accessibility)
        self.is_endorsed.setText(QCoreApplication.translate("CareerIntentionEditor", u"The head supports it", None))
        self.endorsed_on_label.setText(QCoreApplication.translate("CareerIntentionEditor", u"Supported on", None))
#if QT_CONFIG(accessibility)
        self.endorsed_on.setAccessibleName(QCoreApplication.translate("CareerIntentionEditor", u"Supported on", None))
#endif // QT_CONFIG(accessibility)
        self.endorsed_on.setPlaceholderText(QCoreApplication.translate("CareerIntentionEditor", u"such as 12 Sep 2026", None))
        self.review_on_label.setText(QCoreApplication.translate("CareerIntentionEditor", u"Review by", None))
#if QT_CONFIG(accessibility)
        self.review_on.setAccessibleName(QCoreApplication.translate("CareerIntentionEditor", u"Review by", None))
#endif // QT_CONFIG(accessibility)
        self.review_on.setPlaceholderText(QCoreApplication.translate("CareerIntentionEditor", u"such as 12 Sep 2026", None))
    # retranslateUi

