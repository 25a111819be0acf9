# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'organisation_editor.ui'
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
    QLabel, QLineEdit, QPlainTextEdit, QSizePolicy,
    QWidget)

class Ui_OrganisationEditor(object):
    def setupUi(self, OrganisationEditor):
        if not OrganisationEditor.objectName():
            OrganisationEditor.setObjectName(u"OrganisationEditor")
        self.organisation_form = QFormLayout(OrganisationEditor)
        self.organisation_form.setObjectName(u"organisation_form")
        self.organisation_form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.organisation_form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.organisation_form.setHorizontalSpacing(16)
        self.organisation_form.setVerticalSpacing(4)
        self.name_label = QLabel(OrganisationEditor)
        self.name_label.setObjectName(u"name_label")

        self.organisation_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.name_label)

        self.name = QLineEdit(OrganisationEditor)
        self.name.setObjectName(u"name")
        self.name.setMinimumSize(QSize(200, 0))

        self.organisation_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name)

        self.short_name_label = QLabel(OrganisationEditor)
        self.short_name_label.setObjectName(u"short_name_label")

        self.organisation_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.short_name_label)

        self.short_name = QLineEdit(OrganisationEditor)
        self.short_name.setObjectName(u"short_name")
        self.short_name.setMinimumSize(QSize(200, 0))

        self.organisation_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.short_name)

        self.kind_code_label = QLabel(OrganisationEditor)
        self.kind_code_label.setObjectName(u"kind_code_label")

        self.organisation_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.kind_code_label)

        self.kind_code = QComboBox(OrganisationEditor)
        self.kind_code.setObjectName(u"kind_code")
        self.kind_code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind_code.setMinimumContentsLength(22)

        self.organisation_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.kind_code)

        self.website_label = QLabel(OrganisationEditor)
        self.website_label.setObjectName(u"website_label")

        self.organisation_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.website_label)

        self.website = QLineEdit(OrganisationEditor)
        self.website.setObjectName(u"website")
        self.website.setMinimumSize(QSize(200, 0))

        self.organisation_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.website)

        self.email_label = QLabel(OrganisationEditor)
        self.email_label.setObjectName(u"email_label")

        self.organisation_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.email_label)

        self.email = QLineEdit(OrganisationEditor)
        self.email.setObjectName(u"email")
        self.email.setMinimumSize(QSize(200, 0))

        self.organisation_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.email)

        self.telephone_label = QLabel(OrganisationEditor)
        self.telephone_label.setObjectName(u"telephone_label")

        self.organisation_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.telephone_label)

        self.telephone = QLineEdit(OrganisationEditor)
        self.telephone.setObjectName(u"telephone")
        self.telephone.setMinimumSize(QSize(200, 0))

        self.organisation_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.telephone)

        self.address_label = QLabel(OrganisationEditor)
        self.address_label.setObjectName(u"address_label")

        self.organisation_form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.address_label)

        self.address = QPlainTextEdit(OrganisationEditor)
        self.address.setObjectName(u"address")
        self.address.setTabChangesFocus(True)
        self.address.setMinimumSize(QSize(0, 72))

        self.organisation_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.address)

        self.postcode_label = QLabel(OrganisationEditor)
        self.postcode_label.setObjectName(u"postcode_label")

        self.organisation_form.setWidget(7, QFormLayout.ItemRole.LabelRole, self.postcode_label)

        self.postcode = QLineEdit(OrganisationEditor)
        self.postcode.setObjectName(u"postcode")
        self.postcode.setMinimumSize(QSize(200, 0))

        self.organisation_form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.postcode)

        self.is_historic = QCheckBox(OrganisationEditor)
        self.is_historic.setObjectName(u"is_historic")

        self.organisation_form.setWidget(8, QFormLayout.ItemRole.FieldRole, self.is_historic)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.short_name_label.setBuddy(self.short_name)
        self.kind_code_label.setBuddy(self.kind_code)
        self.website_label.setBuddy(self.website)
        self.email_label.setBuddy(self.email)
        self.telephone_label.setBuddy(self.telephone)
        self.address_label.setBuddy(self.address)
        self.postcode_label.setBuddy(self.postcode)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.short_name)
        QWidget.setTabOrder(self.short_name, self.kind_code)
        QWidget.setTabOrder(self.kind_code, self.website)
        QWidget.setTabOrder(self.website, self.email)
        QWidget.setTabOrder(self.email, self.telephone)
        QWidget.setTabOrder(self.telephone, self.address)
        QWidget.setTabOrder(self.address, self.postcode)
        QWidget.setTabOrder(self.postcode, self.is_historic)

        self.retranslateUi(OrganisationEditor)

        QMetaObject.connectSlotsByName(OrganisationEditor)
    # setupUi

    def retranslateUi(self, OrganisationEditor):
        OrganisationEditor.setWindowTitle(QCoreApplication.translate("OrganisationEditor", u"Organisation", None))
        self.name_label.setText(QCoreApplication.translate("OrganisationEditor", u"Name", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("OrganisationEditor", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.short_name_label.setText(QCoreApplication.translate("OrganisationEditor", u"Short name", None))
#if QT_CONFIG(accessibility)
        self.short_name.setAccessibleName(QCoreApplication.translate("OrganisationEditor", u"Short name", None))
#endif // QT_CONFIG(accessibility)
        self.kind_code_label.setText(QCoreApplication.translate("OrganisationEditor", u"Kind", None))
#if QT_CONFIG(accessibility)
        self.kind_code.setAccessibleName(QCoreApplication.translate("OrganisationEditor", u"Kind", None))
#endif // QT_CONFIG(accessibility)
        self.website_label.setText(QCoreApplication.translate("OrganisationEditor", u"Website", None))
#if QT_CONFIG(accessibility)
        self.website.setAccessibleName(QCoreApplication.translate("OrganisationEditor", u"Website", None))
#endif // QT_CONFIG(accessibility)
        self.website.setPlaceholderText(QCoreApplication.translate("OrganisationEditor", u"https://", None))
        self.email_label.setText(QCoreApplication.translate("OrganisationEditor", u"E-mail", None))
#if QT_CONFIG(accessibility)
        self.email.setAccessibleName(QCoreApplication.translate("OrganisationEditor", u"E-mail", None))
#endif // QT_CONFIG(accessibility)
        self.telephone_label.setText(QCoreApplication.translate("OrganisationEditor", u"Telephone", None))
#if QT_CONFIG(accessibility)
        self.telephone.setAccessibleName(QCoreApplication.translate("OrganisationEditor", u"Telephone", None))
#endif // QT_CONFIG(accessibility)
        self.address_label.setText(QCoreApplication.translate("OrganisationEditor", u"Address", None))
#if QT_CONFIG(accessibility)
        self.address.setAccessibleName(QCoreApplication.translate("OrganisationEditor", u"Address", None))
#endif // QT_CONFIG(accessibility)
        self.postcode_label.setText(QCoreApplication.translate("OrganisationEditor", u"Postcode", None))
#if QT_CONFIG(accessibility)
        self.postcode.setAccessibleName(QCoreApplication.translate("OrganisationEditor", u"Postcode", None))
#endif // QT_CONFIG(accessibility)
        self.is_historic.setText(QCoreApplication.translate("OrganisationEditor", u"No longer exists; kept for its history", None))
    # retranslateUi

