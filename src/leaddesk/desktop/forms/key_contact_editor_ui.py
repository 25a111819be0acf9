# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'key_contact_editor.ui'
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

class Ui_KeyContactEditor(object):
    def setupUi(self, KeyContactEditor):
        if not KeyContactEditor.objectName():
            KeyContactEditor.setObjectName(u"KeyContactEditor")
        self.key_contact_form = QFormLayout(KeyContactEditor)
        self.key_contact_form.setObjectName(u"key_contact_form")
        self.key_contact_form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.key_contact_form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.key_contact_form.setHorizontalSpacing(16)
        self.key_contact_form.setVerticalSpacing(4)
        self.about_label = QLabel(KeyContactEditor)
        self.about_label.setObjectName(u"about_label")

        self.key_contact_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.about_label)

        self.about = QLineEdit(KeyContactEditor)
        self.about.setObjectName(u"about")

        self.key_contact_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.about)

        self.name_label = QLabel(KeyContactEditor)
        self.name_label.setObjectName(u"name_label")

        self.key_contact_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.name_label)

        self.name = QLineEdit(KeyContactEditor)
        self.name.setObjectName(u"name")

        self.key_contact_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.name)

        self.job_title_label = QLabel(KeyContactEditor)
        self.job_title_label.setObjectName(u"job_title_label")

        self.key_contact_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.job_title_label)

        self.job_title = QLineEdit(KeyContactEditor)
        self.job_title.setObjectName(u"job_title")

        self.key_contact_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.job_title)

        self.organisation_label = QLabel(KeyContactEditor)
        self.organisation_label.setObjectName(u"organisation_label")

        self.key_contact_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.organisation_label)

        self.organisation = QComboBox(KeyContactEditor)
        self.organisation.setObjectName(u"organisation")
        self.organisation.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.organisation.setMinimumContentsLength(22)

        self.key_contact_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.organisation)

        self.person_label = QLabel(KeyContactEditor)
        self.person_label.setObjectName(u"person_label")

        self.key_contact_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.person_label)

        self.person = QComboBox(KeyContactEditor)
        self.person.setObjectName(u"person")
        self.person.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.person.setMinimumContentsLength(22)

        self.key_contact_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.person)

        self.email_label = QLabel(KeyContactEditor)
        self.email_label.setObjectName(u"email_label")

        self.key_contact_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.email_label)

        self.email = QLineEdit(KeyContactEditor)
        self.email.setObjectName(u"email")

        self.key_contact_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.email)

        self.phone_label = QLabel(KeyContactEditor)
        self.phone_label.setObjectName(u"phone_label")

        self.key_contact_form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.phone_label)

        self.phone = QLineEdit(KeyContactEditor)
        self.phone.setObjectName(u"phone")

        self.key_contact_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.phone)

        self.tier_code_label = QLabel(KeyContactEditor)
        self.tier_code_label.setObjectName(u"tier_code_label")

        self.key_contact_form.setWidget(7, QFormLayout.ItemRole.LabelRole, self.tier_code_label)

        self.tier_code = QComboBox(KeyContactEditor)
        self.tier_code.setObjectName(u"tier_code")
        self.tier_code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.tier_code.setMinimumContentsLength(22)

        self.key_contact_form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.tier_code)

        self.role_code_label = QLabel(KeyContactEditor)
        self.role_code_label.setObjectName(u"role_code_label")

        self.key_contact_form.setWidget(8, QFormLayout.ItemRole.LabelRole, self.role_code_label)

        self.role_code = QComboBox(KeyContactEditor)
        self.role_code.setObjectName(u"role_code")
        self.role_code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.role_code.setMinimumContentsLength(22)

        self.key_contact_form.setWidget(8, QFormLayout.ItemRole.FieldRole, self.role_code)

        self.school_label = QLabel(KeyContactEditor)
        self.school_label.setObjectName(u"school_label")

        self.key_contact_form.setWidget(9, QFormLayout.ItemRole.LabelRole, self.school_label)

        self.school = QComboBox(KeyContactEditor)
        self.school.setObjectName(u"school")
        self.school.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.school.setMinimumContentsLength(22)

        self.key_contact_form.setWidget(9, QFormLayout.ItemRole.FieldRole, self.school)

        self.starts_on_label = QLabel(KeyContactEditor)
        self.starts_on_label.setObjectName(u"starts_on_label")

        self.key_contact_form.setWidget(10, QFormLayout.ItemRole.LabelRole, self.starts_on_label)

        self.starts_on = QLineEdit(KeyContactEditor)
        self.starts_on.setObjectName(u"starts_on")

        self.key_contact_form.setWidget(10, QFormLayout.ItemRole.FieldRole, self.starts_on)

        self.ends_on_label = QLabel(KeyContactEditor)
        self.ends_on_label.setObjectName(u"ends_on_label")

        self.key_contact_form.setWidget(11, QFormLayout.ItemRole.LabelRole, self.ends_on_label)

        self.ends_on = QLineEdit(KeyContactEditor)
        self.ends_on.setObjectName(u"ends_on")

        self.key_contact_form.setWidget(11, QFormLayout.ItemRole.FieldRole, self.ends_on)

        self.is_printed = QCheckBox(KeyContactEditor)
        self.is_printed.setObjectName(u"is_printed")

        self.key_contact_form.setWidget(12, QFormLayout.ItemRole.FieldRole, self.is_printed)

#if QT_CONFIG(shortcut)
        self.about_label.setBuddy(self.about)
        self.name_label.setBuddy(self.name)
        self.job_title_label.setBuddy(self.job_title)
        self.organisation_label.setBuddy(self.organisation)
        self.person_label.setBuddy(self.person)
        self.email_label.setBuddy(self.email)
        self.phone_label.setBuddy(self.phone)
        self.tier_code_label.setBuddy(self.tier_code)
        self.role_code_label.setBuddy(self.role_code)
        self.school_label.setBuddy(self.school)
        self.starts_on_label.setBuddy(self.starts_on)
        self.ends_on_label.setBuddy(self.ends_on)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.about, self.name)
        QWidget.setTabOrder(self.name, self.job_title)
        QWidget.setTabOrder(self.job_title, self.organisation)
        QWidget.setTabOrder(self.organisation, self.person)
        QWidget.setTabOrder(self.person, self.email)
        QWidget.setTabOrder(self.email, self.phone)
        QWidget.setTabOrder(self.phone, self.tier_code)
        QWidget.setTabOrder(self.tier_code, self.role_code)
        QWidget.setTabOrder(self.role_code, self.school)
        QWidget.setTabOrder(self.school, self.starts_on)
        QWidget.setTabOrder(self.starts_on, self.ends_on)
        QWidget.setTabOrder(self.ends_on, self.is_printed)

        self.retranslateUi(KeyContactEditor)

        QMetaObject.connectSlotsByName(KeyContactEditor)
    # setupUi

    def retranslateUi(self, KeyContactEditor):
        KeyContactEditor.setWindowTitle(QCoreApplication.translate("KeyContactEditor", u"Key contact", None))
        self.about_label.setText(QCoreApplication.translate("KeyContactEditor", u"What to ask about", None))
#if QT_CONFIG(accessibility)
        self.about.setAccessibleName(QCoreApplication.translate("KeyContactEditor", u"What to ask about", None))
#endif // QT_CONFIG(accessibility)
        self.name_label.setText(QCoreApplication.translate("KeyContactEditor", u"Name", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("KeyContactEditor", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.job_title_label.setText(QCoreApplication.translate("KeyContactEditor", u"Job title", None))
#if QT_CONFIG(accessibility)
        self.job_title.setAccessibleName(QCoreApplication.translate("KeyContactEditor", u"Job title", None))
#endif // QT_CONFIG(accessibility)
        self.organisation_label.setText(QCoreApplication.translate("KeyContactEditor", u"Organisation", None))
#if QT_CONFIG(accessibility)
        self.organisation.setAccessibleName(QCoreApplication.translate("KeyContactEditor", u"Organisation", None))
#endif // QT_CONFIG(accessibility)
        self.person_label.setText(QCoreApplication.translate("KeyContactEditor", u"A leader here", None))
#if QT_CONFIG(accessibility)
        self.person.setAccessibleName(QCoreApplication.translate("KeyContactEditor", u"A leader here", None))
#endif // QT_CONFIG(accessibility)
        self.email_label.setText(QCoreApplication.translate("KeyContactEditor", u"E-mail", None))
#if QT_CONFIG(accessibility)
        self.email.setAccessibleName(QCoreApplication.translate("KeyContactEditor", u"E-mail", None))
#endif // QT_CONFIG(accessibility)
        self.phone_label.setText(QCoreApplication.translate("KeyContactEditor", u"Phone", None))
#if QT_CONFIG(accessibility)
        self.phone.setAccessibleName(QCoreApplication.translate("KeyContactEditor", u"Phone", None))
#endif // QT_CONFIG(accessibility)
        self.tier_code_label.setText(QCoreApplication.translate("KeyContactEditor", u"For the tier", None))
#if QT_CONFIG(accessibility)
        self.tier_code.setAccessibleName(QCoreApplication.translate("KeyContactEditor", u"For the tier", None))
#endif // QT_CONFIG(accessibility)
        self.role_code_label.setText(QCoreApplication.translate("KeyContactEditor", u"For the role", None))
#if QT_CONFIG(accessibility)
        self.role_code.setAccessibleName(QCoreApplication.translate("KeyContactEditor", u"For the role", None))
#endif // QT_CONFIG(accessibility)
        self.school_label.setText(QCoreApplication.translate("KeyContactEditor", u"For the school", None))
#if QT_CONFIG(accessibility)
        self.school.setAccessibleName(QCoreApplication.translate("KeyContactEditor", u"For the school", None))
#endif // QT_CONFIG(accessibility)
        self.starts_on_label.setText(QCoreApplication.translate("KeyContactEditor", u"From", None))
#if QT_CONFIG(accessibility)
        self.starts_on.setAccessibleName(QCoreApplication.translate("KeyContactEditor", u"From", None))
#endif // QT_CONFIG(accessibility)
        self.starts_on.setPlaceholderText(QCoreApplication.translate("KeyContactEditor", u"such as 12 Sep 2026", None))
        self.ends_on_label.setText(QCoreApplication.translate("KeyContactEditor", u"Until", None))
#if QT_CONFIG(accessibility)
        self.ends_on.setAccessibleName(QCoreApplication.translate("KeyContactEditor", u"Until", None))
#endif // QT_CONFIG(accessibility)
        self.ends_on.setPlaceholderText(QCoreApplication.translate("KeyContactEditor", u"such as 12 Sep 2026", None))
        self.is_printed.setText(QCoreApplication.translate("KeyContactEditor", u"Print in the brochure", None))
#if QT_CONFIG(accessibility)
        self.is_printed.setAccessibleName(QCoreApplication.translate("KeyContactEditor", u"Print in the brochure", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

