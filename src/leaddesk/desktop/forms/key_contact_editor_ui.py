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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QGridLayout,
    QLabel, QLineEdit, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_KeyContactEditor(object):
    def setupUi(self, KeyContactEditor):
        if not KeyContactEditor.objectName():
            KeyContactEditor.setObjectName(u"KeyContactEditor")
        self.key_contact_form = QVBoxLayout(KeyContactEditor)
        self.key_contact_form.setSpacing(4)
        self.key_contact_form.setObjectName(u"key_contact_form")
        self.row_0 = QGridLayout()
        self.row_0.setObjectName(u"row_0")
        self.row_0.setHorizontalSpacing(16)
        self.row_0.setVerticalSpacing(4)
        self.about_label = QLabel(KeyContactEditor)
        self.about_label.setObjectName(u"about_label")

        self.row_0.addWidget(self.about_label, 0, 0, 1, 1)

        self.about = QLineEdit(KeyContactEditor)
        self.about.setObjectName(u"about")

        self.row_0.addWidget(self.about, 1, 0, 1, 1)

        self.row_0.setRowStretch(1, 1)
        self.row_0.setColumnStretch(0, 1)

        self.key_contact_form.addLayout(self.row_0)

        self.heading_1 = QLabel(KeyContactEditor)
        self.heading_1.setObjectName(u"heading_1")
        self.heading_1.setProperty(u"role", u"section")

        self.key_contact_form.addWidget(self.heading_1)

        self.row_2 = QGridLayout()
        self.row_2.setObjectName(u"row_2")
        self.row_2.setHorizontalSpacing(16)
        self.row_2.setVerticalSpacing(4)
        self.name_label = QLabel(KeyContactEditor)
        self.name_label.setObjectName(u"name_label")

        self.row_2.addWidget(self.name_label, 0, 0, 1, 1)

        self.name = QLineEdit(KeyContactEditor)
        self.name.setObjectName(u"name")

        self.row_2.addWidget(self.name, 1, 0, 1, 1)

        self.job_title_label = QLabel(KeyContactEditor)
        self.job_title_label.setObjectName(u"job_title_label")

        self.row_2.addWidget(self.job_title_label, 0, 1, 1, 1)

        self.job_title = QLineEdit(KeyContactEditor)
        self.job_title.setObjectName(u"job_title")

        self.row_2.addWidget(self.job_title, 1, 1, 1, 1)

        self.row_2.setRowStretch(1, 1)
        self.row_2.setColumnStretch(0, 1)
        self.row_2.setColumnStretch(1, 1)

        self.key_contact_form.addLayout(self.row_2)

        self.row_3 = QGridLayout()
        self.row_3.setObjectName(u"row_3")
        self.row_3.setHorizontalSpacing(16)
        self.row_3.setVerticalSpacing(4)
        self.organisation_label = QLabel(KeyContactEditor)
        self.organisation_label.setObjectName(u"organisation_label")

        self.row_3.addWidget(self.organisation_label, 0, 0, 1, 1)

        self.organisation = QComboBox(KeyContactEditor)
        self.organisation.setObjectName(u"organisation")
        self.organisation.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.organisation.setMinimumContentsLength(8)

        self.row_3.addWidget(self.organisation, 1, 0, 1, 1)

        self.person_label = QLabel(KeyContactEditor)
        self.person_label.setObjectName(u"person_label")

        self.row_3.addWidget(self.person_label, 0, 1, 1, 1)

        self.person = QComboBox(KeyContactEditor)
        self.person.setObjectName(u"person")
        self.person.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.person.setMinimumContentsLength(8)

        self.row_3.addWidget(self.person, 1, 1, 1, 1)

        self.row_3.setRowStretch(1, 1)
        self.row_3.setColumnStretch(0, 1)
        self.row_3.setColumnStretch(1, 1)

        self.key_contact_form.addLayout(self.row_3)

        self.row_4 = QGridLayout()
        self.row_4.setObjectName(u"row_4")
        self.row_4.setHorizontalSpacing(16)
        self.row_4.setVerticalSpacing(4)
        self.email_label = QLabel(KeyContactEditor)
        self.email_label.setObjectName(u"email_label")

        self.row_4.addWidget(self.email_label, 0, 0, 1, 1)

        self.email = QLineEdit(KeyContactEditor)
        self.email.setObjectName(u"email")

        self.row_4.addWidget(self.email, 1, 0, 1, 1)

        self.phone_label = QLabel(KeyContactEditor)
        self.phone_label.setObjectName(u"phone_label")

        self.row_4.addWidget(self.phone_label, 0, 1, 1, 1)

        self.phone = QLineEdit(KeyContactEditor)
        self.phone.setObjectName(u"phone")

        self.row_4.addWidget(self.phone, 1, 1, 1, 1)

        self.row_4.setRowStretch(1, 1)
        self.row_4.setColumnStretch(0, 1)
        self.row_4.setColumnStretch(1, 1)

        self.key_contact_form.addLayout(self.row_4)

        self.heading_5 = QLabel(KeyContactEditor)
        self.heading_5.setObjectName(u"heading_5")
        self.heading_5.setProperty(u"role", u"section")

        self.key_contact_form.addWidget(self.heading_5)

        self.row_6 = QGridLayout()
        self.row_6.setObjectName(u"row_6")
        self.row_6.setHorizontalSpacing(16)
        self.row_6.setVerticalSpacing(4)
        self.tier_code_label = QLabel(KeyContactEditor)
        self.tier_code_label.setObjectName(u"tier_code_label")

        self.row_6.addWidget(self.tier_code_label, 0, 0, 1, 1)

        self.tier_code = QComboBox(KeyContactEditor)
        self.tier_code.setObjectName(u"tier_code")
        self.tier_code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.tier_code.setMinimumContentsLength(8)

        self.row_6.addWidget(self.tier_code, 1, 0, 1, 1)

        self.role_code_label = QLabel(KeyContactEditor)
        self.role_code_label.setObjectName(u"role_code_label")

        self.row_6.addWidget(self.role_code_label, 0, 1, 1, 1)

        self.role_code = QComboBox(KeyContactEditor)
        self.role_code.setObjectName(u"role_code")
        self.role_code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.role_code.setMinimumContentsLength(8)

        self.row_6.addWidget(self.role_code, 1, 1, 1, 1)

        self.row_6.setRowStretch(1, 1)
        self.row_6.setColumnStretch(0, 1)
        self.row_6.setColumnStretch(1, 1)

        self.key_contact_form.addLayout(self.row_6)

        self.row_7 = QGridLayout()
        self.row_7.setObjectName(u"row_7")
        self.row_7.setHorizontalSpacing(16)
        self.row_7.setVerticalSpacing(4)
        self.school_label = QLabel(KeyContactEditor)
        self.school_label.setObjectName(u"school_label")

        self.row_7.addWidget(self.school_label, 0, 0, 1, 1)

        self.school = QComboBox(KeyContactEditor)
        self.school.setObjectName(u"school")
        self.school.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.school.setMinimumContentsLength(8)

        self.row_7.addWidget(self.school, 1, 0, 1, 1)

        self.row_7.setRowStretch(1, 1)
        self.row_7.setColumnStretch(0, 1)

        self.key_contact_form.addLayout(self.row_7)

        self.row_8 = QGridLayout()
        self.row_8.setObjectName(u"row_8")
        self.row_8.setHorizontalSpacing(16)
        self.row_8.setVerticalSpacing(4)
        self.starts_on_label = QLabel(KeyContactEditor)
        self.starts_on_label.setObjectName(u"starts_on_label")

        self.row_8.addWidget(self.starts_on_label, 0, 0, 1, 1)

        self.starts_on = QLineEdit(KeyContactEditor)
        self.starts_on.setObjectName(u"starts_on")

        self.row_8.addWidget(self.starts_on, 1, 0, 1, 1)

        self.ends_on_label = QLabel(KeyContactEditor)
        self.ends_on_label.setObjectName(u"ends_on_label")

        self.row_8.addWidget(self.ends_on_label, 0, 1, 1, 1)

        self.ends_on = QLineEdit(KeyContactEditor)
        self.ends_on.setObjectName(u"ends_on")

        self.row_8.addWidget(self.ends_on, 1, 1, 1, 1)

        self.row_8.setRowStretch(1, 1)
        self.row_8.setColumnStretch(0, 1)
        self.row_8.setColumnStretch(1, 1)

        self.key_contact_form.addLayout(self.row_8)

        self.row_9 = QGridLayout()
        self.row_9.setObjectName(u"row_9")
        self.row_9.setHorizontalSpacing(16)
        self.row_9.setVerticalSpacing(4)
        self.is_printed = QCheckBox(KeyContactEditor)
        self.is_printed.setObjectName(u"is_printed")

        self.row_9.addWidget(self.is_printed, 1, 0, 1, 1)

        self.row_9.setRowStretch(1, 1)
        self.row_9.setColumnStretch(0, 1)

        self.key_contact_form.addLayout(self.row_9)

        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.key_contact_form.addItem(self.space)

        self.key_contact_form.setStretch(10, 1)
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
        self.heading_1.setText(QCoreApplication.translate("KeyContactEditor", u"Who", None))
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
        self.heading_5.setText(QCoreApplication.translate("KeyContactEditor", u"For whom, when only for some", None))
        self.tier_code_label.setText(QCoreApplication.translate("KeyContactEditor", u"Tier", None))
#if QT_CONFIG(accessibility)
        self.tier_code.setAccessibleName(QCoreApplication.translate("KeyContactEditor", u"Tier", None))
#endif // QT_CONFIG(accessibility)
        self.role_code_label.setText(QCoreApplication.translate("KeyContactEditor", u"Role", None))
#if QT_CONFIG(accessibility)
        self.role_code.setAccessibleName(QCoreApplication.translate("KeyContactEditor", u"Role", None))
#endif // QT_CONFIG(accessibility)
        self.school_label.setText(QCoreApplication.translate("KeyContactEditor", u"School", None))
#if QT_CONFIG(accessibility)
        self.school.setAccessibleName(QCoreApplication.translate("KeyContactEditor", u"School", None))
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
    # retranslateUi

