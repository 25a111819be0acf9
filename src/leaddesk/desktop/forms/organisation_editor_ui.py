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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QGridLayout,
    QLabel, QLineEdit, QPlainTextEdit, QSizePolicy,
    QVBoxLayout, QWidget)

class Ui_OrganisationEditor(object):
    def setupUi(self, OrganisationEditor):
        if not OrganisationEditor.objectName():
            OrganisationEditor.setObjectName(u"OrganisationEditor")
        self.organisation_form = QVBoxLayout(OrganisationEditor)
        self.organisation_form.setSpacing(4)
        self.organisation_form.setObjectName(u"organisation_form")
        self.row_0 = QGridLayout()
        self.row_0.setObjectName(u"row_0")
        self.row_0.setHorizontalSpacing(16)
        self.row_0.setVerticalSpacing(4)
        self.name_label = QLabel(OrganisationEditor)
        self.name_label.setObjectName(u"name_label")

        self.row_0.addWidget(self.name_label, 0, 0, 1, 1)

        self.name = QLineEdit(OrganisationEditor)
        self.name.setObjectName(u"name")

        self.row_0.addWidget(self.name, 1, 0, 1, 1)

        self.row_0.setRowStretch(1, 1)
        self.row_0.setColumnStretch(0, 1)

        self.organisation_form.addLayout(self.row_0)

        self.row_1 = QGridLayout()
        self.row_1.setObjectName(u"row_1")
        self.row_1.setHorizontalSpacing(16)
        self.row_1.setVerticalSpacing(4)
        self.short_name_label = QLabel(OrganisationEditor)
        self.short_name_label.setObjectName(u"short_name_label")

        self.row_1.addWidget(self.short_name_label, 0, 0, 1, 1)

        self.short_name = QLineEdit(OrganisationEditor)
        self.short_name.setObjectName(u"short_name")

        self.row_1.addWidget(self.short_name, 1, 0, 1, 1)

        self.kind_code_label = QLabel(OrganisationEditor)
        self.kind_code_label.setObjectName(u"kind_code_label")

        self.row_1.addWidget(self.kind_code_label, 0, 1, 1, 1)

        self.kind_code = QComboBox(OrganisationEditor)
        self.kind_code.setObjectName(u"kind_code")
        self.kind_code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind_code.setMinimumContentsLength(8)

        self.row_1.addWidget(self.kind_code, 1, 1, 1, 1)

        self.row_1.setRowStretch(1, 1)
        self.row_1.setColumnStretch(0, 1)
        self.row_1.setColumnStretch(1, 1)

        self.organisation_form.addLayout(self.row_1)

        self.row_2 = QGridLayout()
        self.row_2.setObjectName(u"row_2")
        self.row_2.setHorizontalSpacing(16)
        self.row_2.setVerticalSpacing(4)
        self.website_label = QLabel(OrganisationEditor)
        self.website_label.setObjectName(u"website_label")

        self.row_2.addWidget(self.website_label, 0, 0, 1, 1)

        self.website = QLineEdit(OrganisationEditor)
        self.website.setObjectName(u"website")

        self.row_2.addWidget(self.website, 1, 0, 1, 1)

        self.row_2.setRowStretch(1, 1)
        self.row_2.setColumnStretch(0, 1)

        self.organisation_form.addLayout(self.row_2)

        self.row_3 = QGridLayout()
        self.row_3.setObjectName(u"row_3")
        self.row_3.setHorizontalSpacing(16)
        self.row_3.setVerticalSpacing(4)
        self.email_label = QLabel(OrganisationEditor)
        self.email_label.setObjectName(u"email_label")

        self.row_3.addWidget(self.email_label, 0, 0, 1, 1)

        self.email = QLineEdit(OrganisationEditor)
        self.email.setObjectName(u"email")

        self.row_3.addWidget(self.email, 1, 0, 1, 1)

        self.telephone_label = QLabel(OrganisationEditor)
        self.telephone_label.setObjectName(u"telephone_label")

        self.row_3.addWidget(self.telephone_label, 0, 1, 1, 1)

        self.telephone = QLineEdit(OrganisationEditor)
        self.telephone.setObjectName(u"telephone")

        self.row_3.addWidget(self.telephone, 1, 1, 1, 1)

        self.row_3.setRowStretch(1, 1)
        self.row_3.setColumnStretch(0, 1)
        self.row_3.setColumnStretch(1, 1)

        self.organisation_form.addLayout(self.row_3)

        self.row_4 = QGridLayout()
        self.row_4.setObjectName(u"row_4")
        self.row_4.setHorizontalSpacing(16)
        self.row_4.setVerticalSpacing(4)
        self.address_label = QLabel(OrganisationEditor)
        self.address_label.setObjectName(u"address_label")

        self.row_4.addWidget(self.address_label, 0, 0, 1, 1)

        self.address = QPlainTextEdit(OrganisationEditor)
        self.address.setObjectName(u"address")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.address.sizePolicy().hasHeightForWidth())
        self.address.setSizePolicy(sizePolicy)
        self.address.setTabChangesFocus(True)

        self.row_4.addWidget(self.address, 1, 0, 1, 1)

        self.row_4.setRowStretch(1, 1)
        self.row_4.setColumnStretch(0, 1)

        self.organisation_form.addLayout(self.row_4)

        self.row_5 = QGridLayout()
        self.row_5.setObjectName(u"row_5")
        self.row_5.setHorizontalSpacing(16)
        self.row_5.setVerticalSpacing(4)
        self.postcode_label = QLabel(OrganisationEditor)
        self.postcode_label.setObjectName(u"postcode_label")

        self.row_5.addWidget(self.postcode_label, 0, 0, 1, 1)

        self.postcode = QLineEdit(OrganisationEditor)
        self.postcode.setObjectName(u"postcode")

        self.row_5.addWidget(self.postcode, 1, 0, 1, 1)

        self.gap_5_1 = QWidget(OrganisationEditor)
        self.gap_5_1.setObjectName(u"gap_5_1")

        self.row_5.addWidget(self.gap_5_1, 0, 1, 1, 1)

        self.row_5.setRowStretch(1, 1)
        self.row_5.setColumnStretch(0, 1)
        self.row_5.setColumnStretch(1, 1)

        self.organisation_form.addLayout(self.row_5)

        self.row_6 = QGridLayout()
        self.row_6.setObjectName(u"row_6")
        self.row_6.setHorizontalSpacing(16)
        self.row_6.setVerticalSpacing(4)
        self.is_historic = QCheckBox(OrganisationEditor)
        self.is_historic.setObjectName(u"is_historic")

        self.row_6.addWidget(self.is_historic, 1, 0, 1, 1)

        self.row_6.setRowStretch(1, 1)
        self.row_6.setColumnStretch(0, 1)

        self.organisation_form.addLayout(self.row_6)

        self.organisation_form.setStretch(4, 1)
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

