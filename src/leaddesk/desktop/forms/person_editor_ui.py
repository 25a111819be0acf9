# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'person_editor.ui'
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
    QHBoxLayout, QLabel, QLineEdit, QSizePolicy,
    QWidget)

class Ui_PersonEditor(object):
    def setupUi(self, PersonEditor):
        if not PersonEditor.objectName():
            PersonEditor.setObjectName(u"PersonEditor")
        self.person_columns = QHBoxLayout(PersonEditor)
        self.person_columns.setSpacing(24)
        self.person_columns.setObjectName(u"person_columns")
        self.person_form_0 = QFormLayout()
        self.person_form_0.setObjectName(u"person_form_0")
        self.person_form_0.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.person_form_0.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.person_form_0.setHorizontalSpacing(16)
        self.person_form_0.setVerticalSpacing(4)
        self.person_form_0_heading_0 = QLabel(PersonEditor)
        self.person_form_0_heading_0.setObjectName(u"person_form_0_heading_0")
        self.person_form_0_heading_0.setProperty(u"role", u"section")

        self.person_form_0.setWidget(0, QFormLayout.ItemRole.SpanningRole, self.person_form_0_heading_0)

        self.title_label = QLabel(PersonEditor)
        self.title_label.setObjectName(u"title_label")

        self.person_form_0.setWidget(1, QFormLayout.ItemRole.LabelRole, self.title_label)

        self.title = QComboBox(PersonEditor)
        self.title.setObjectName(u"title")
        self.title.setEditable(True)
        self.title.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.title.setMinimumContentsLength(10)

        self.person_form_0.setWidget(1, QFormLayout.ItemRole.FieldRole, self.title)

        self.first_name_label = QLabel(PersonEditor)
        self.first_name_label.setObjectName(u"first_name_label")

        self.person_form_0.setWidget(2, QFormLayout.ItemRole.LabelRole, self.first_name_label)

        self.first_name = QLineEdit(PersonEditor)
        self.first_name.setObjectName(u"first_name")
        self.first_name.setMinimumSize(QSize(200, 0))

        self.person_form_0.setWidget(2, QFormLayout.ItemRole.FieldRole, self.first_name)

        self.last_name_label = QLabel(PersonEditor)
        self.last_name_label.setObjectName(u"last_name_label")

        self.person_form_0.setWidget(3, QFormLayout.ItemRole.LabelRole, self.last_name_label)

        self.last_name = QLineEdit(PersonEditor)
        self.last_name.setObjectName(u"last_name")
        self.last_name.setMinimumSize(QSize(200, 0))

        self.person_form_0.setWidget(3, QFormLayout.ItemRole.FieldRole, self.last_name)

        self.preferred_name_label = QLabel(PersonEditor)
        self.preferred_name_label.setObjectName(u"preferred_name_label")

        self.person_form_0.setWidget(4, QFormLayout.ItemRole.LabelRole, self.preferred_name_label)

        self.preferred_name = QLineEdit(PersonEditor)
        self.preferred_name.setObjectName(u"preferred_name")
        self.preferred_name.setMinimumSize(QSize(200, 0))

        self.person_form_0.setWidget(4, QFormLayout.ItemRole.FieldRole, self.preferred_name)

        self.former_names_label = QLabel(PersonEditor)
        self.former_names_label.setObjectName(u"former_names_label")

        self.person_form_0.setWidget(5, QFormLayout.ItemRole.LabelRole, self.former_names_label)

        self.former_names = QLineEdit(PersonEditor)
        self.former_names.setObjectName(u"former_names")
        self.former_names.setMinimumSize(QSize(200, 0))

        self.person_form_0.setWidget(5, QFormLayout.ItemRole.FieldRole, self.former_names)

        self.honours_label = QLabel(PersonEditor)
        self.honours_label.setObjectName(u"honours_label")

        self.person_form_0.setWidget(6, QFormLayout.ItemRole.LabelRole, self.honours_label)

        self.honours = QLineEdit(PersonEditor)
        self.honours.setObjectName(u"honours")
        self.honours.setMinimumSize(QSize(200, 0))

        self.person_form_0.setWidget(6, QFormLayout.ItemRole.FieldRole, self.honours)

        self.pronouns_label = QLabel(PersonEditor)
        self.pronouns_label.setObjectName(u"pronouns_label")

        self.person_form_0.setWidget(7, QFormLayout.ItemRole.LabelRole, self.pronouns_label)

        self.pronouns = QLineEdit(PersonEditor)
        self.pronouns.setObjectName(u"pronouns")
        self.pronouns.setMinimumSize(QSize(200, 0))

        self.person_form_0.setWidget(7, QFormLayout.ItemRole.FieldRole, self.pronouns)


        self.person_columns.addLayout(self.person_form_0)

        self.person_form_1 = QFormLayout()
        self.person_form_1.setObjectName(u"person_form_1")
        self.person_form_1.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.person_form_1.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.person_form_1.setHorizontalSpacing(16)
        self.person_form_1.setVerticalSpacing(4)
        self.person_form_1_heading_0 = QLabel(PersonEditor)
        self.person_form_1_heading_0.setObjectName(u"person_form_1_heading_0")
        self.person_form_1_heading_0.setProperty(u"role", u"section")

        self.person_form_1.setWidget(0, QFormLayout.ItemRole.SpanningRole, self.person_form_1_heading_0)

        self.email_label = QLabel(PersonEditor)
        self.email_label.setObjectName(u"email_label")

        self.person_form_1.setWidget(1, QFormLayout.ItemRole.LabelRole, self.email_label)

        self.email = QLineEdit(PersonEditor)
        self.email.setObjectName(u"email")
        self.email.setMinimumSize(QSize(200, 0))

        self.person_form_1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.email)

        self.phone_label = QLabel(PersonEditor)
        self.phone_label.setObjectName(u"phone_label")

        self.person_form_1.setWidget(2, QFormLayout.ItemRole.LabelRole, self.phone_label)

        self.phone = QLineEdit(PersonEditor)
        self.phone.setObjectName(u"phone")
        self.phone.setMinimumSize(QSize(200, 0))

        self.person_form_1.setWidget(2, QFormLayout.ItemRole.FieldRole, self.phone)

        self.trn_label = QLabel(PersonEditor)
        self.trn_label.setObjectName(u"trn_label")

        self.person_form_1.setWidget(3, QFormLayout.ItemRole.LabelRole, self.trn_label)

        self.trn = QLineEdit(PersonEditor)
        self.trn.setObjectName(u"trn")
        self.trn.setMinimumSize(QSize(200, 0))

        self.person_form_1.setWidget(3, QFormLayout.ItemRole.FieldRole, self.trn)

        self.has_left = QCheckBox(PersonEditor)
        self.has_left.setObjectName(u"has_left")

        self.person_form_1.setWidget(4, QFormLayout.ItemRole.FieldRole, self.has_left)

        self.is_deceased = QCheckBox(PersonEditor)
        self.is_deceased.setObjectName(u"is_deceased")

        self.person_form_1.setWidget(5, QFormLayout.ItemRole.FieldRole, self.is_deceased)


        self.person_columns.addLayout(self.person_form_1)

        self.person_columns.setStretch(0, 1)
        self.person_columns.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.title_label.setBuddy(self.title)
        self.first_name_label.setBuddy(self.first_name)
        self.last_name_label.setBuddy(self.last_name)
        self.preferred_name_label.setBuddy(self.preferred_name)
        self.former_names_label.setBuddy(self.former_names)
        self.honours_label.setBuddy(self.honours)
        self.pronouns_label.setBuddy(self.pronouns)
        self.email_label.setBuddy(self.email)
        self.phone_label.setBuddy(self.phone)
        self.trn_label.setBuddy(self.trn)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.title, self.first_name)
        QWidget.setTabOrder(self.first_name, self.last_name)
        QWidget.setTabOrder(self.last_name, self.preferred_name)
        QWidget.setTabOrder(self.preferred_name, self.former_names)
        QWidget.setTabOrder(self.former_names, self.honours)
        QWidget.setTabOrder(self.honours, self.pronouns)
        QWidget.setTabOrder(self.pronouns, self.email)
        QWidget.setTabOrder(self.email, self.phone)
        QWidget.setTabOrder(self.phone, self.trn)
        QWidget.setTabOrder(self.trn, self.has_left)
        QWidget.setTabOrder(self.has_left, self.is_deceased)

        self.retranslateUi(PersonEditor)

        QMetaObject.connectSlotsByName(PersonEditor)
    # setupUi

    def retranslateUi(self, PersonEditor):
        PersonEditor.setWindowTitle(QCoreApplication.translate("PersonEditor", u"Leader", None))
        self.person_form_0_heading_0.setText(QCoreApplication.translate("PersonEditor", u"Name", None))
        self.title_label.setText(QCoreApplication.translate("PersonEditor", u"Title", None))
#if QT_CONFIG(accessibility)
        self.title.setAccessibleName(QCoreApplication.translate("PersonEditor", u"Title", None))
#endif // QT_CONFIG(accessibility)
        self.first_name_label.setText(QCoreApplication.translate("PersonEditor", u"First names", None))
#if QT_CONFIG(accessibility)
        self.first_name.setAccessibleName(QCoreApplication.translate("PersonEditor", u"First names", None))
#endif // QT_CONFIG(accessibility)
        self.last_name_label.setText(QCoreApplication.translate("PersonEditor", u"Last name", None))
#if QT_CONFIG(accessibility)
        self.last_name.setAccessibleName(QCoreApplication.translate("PersonEditor", u"Last name", None))
#endif // QT_CONFIG(accessibility)
        self.preferred_name_label.setText(QCoreApplication.translate("PersonEditor", u"Likes to be called", None))
#if QT_CONFIG(accessibility)
        self.preferred_name.setAccessibleName(QCoreApplication.translate("PersonEditor", u"Likes to be called", None))
#endif // QT_CONFIG(accessibility)
        self.former_names_label.setText(QCoreApplication.translate("PersonEditor", u"Former names", None))
#if QT_CONFIG(accessibility)
        self.former_names.setAccessibleName(QCoreApplication.translate("PersonEditor", u"Former names", None))
#endif // QT_CONFIG(accessibility)
        self.honours_label.setText(QCoreApplication.translate("PersonEditor", u"Honours", None))
#if QT_CONFIG(accessibility)
        self.honours.setAccessibleName(QCoreApplication.translate("PersonEditor", u"Honours", None))
#endif // QT_CONFIG(accessibility)
        self.honours.setPlaceholderText(QCoreApplication.translate("PersonEditor", u"such as OBE", None))
        self.pronouns_label.setText(QCoreApplication.translate("PersonEditor", u"Pronouns", None))
#if QT_CONFIG(accessibility)
        self.pronouns.setAccessibleName(QCoreApplication.translate("PersonEditor", u"Pronouns", None))
#endif // QT_CONFIG(accessibility)
        self.person_form_1_heading_0.setText(QCoreApplication.translate("PersonEditor", u"Own contact details", None))
        self.email_label.setText(QCoreApplication.translate("PersonEditor", u"E-mail", None))
#if QT_CONFIG(accessibility)
        self.email.setAccessibleName(QCoreApplication.translate("PersonEditor", u"E-mail", None))
#endif // QT_CONFIG(accessibility)
        self.phone_label.setText(QCoreApplication.translate("PersonEditor", u"Phone", None))
#if QT_CONFIG(accessibility)
        self.phone.setAccessibleName(QCoreApplication.translate("PersonEditor", u"Phone", None))
#endif // QT_CONFIG(accessibility)
        self.trn_label.setText(QCoreApplication.translate("PersonEditor", u"Teacher reference number", None))
#if QT_CONFIG(accessibility)
        self.trn.setAccessibleName(QCoreApplication.translate("PersonEditor", u"Teacher reference number", None))
#endif // QT_CONFIG(accessibility)
        self.trn.setPlaceholderText(QCoreApplication.translate("PersonEditor", u"seven digits", None))
        self.has_left.setText(QCoreApplication.translate("PersonEditor", u"Has left the authority\u2019s schools", None))
        self.is_deceased.setText(QCoreApplication.translate("PersonEditor", u"Has died", None))
    # retranslateUi

