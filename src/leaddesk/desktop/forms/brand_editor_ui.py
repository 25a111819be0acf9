# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'brand_editor.ui'
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
from PySide6.QtWidgets import (QApplication, QDateEdit, QFormLayout, QLabel,
    QLineEdit, QPlainTextEdit, QSizePolicy, QWidget)

class Ui_BrandEditor(object):
    def setupUi(self, BrandEditor):
        if not BrandEditor.objectName():
            BrandEditor.setObjectName(u"BrandEditor")
        self.brand_form = QFormLayout(BrandEditor)
        self.brand_form.setObjectName(u"brand_form")
        self.brand_form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.brand_form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.brand_form.setHorizontalSpacing(16)
        self.brand_form.setVerticalSpacing(4)
        self.authority_label = QLabel(BrandEditor)
        self.authority_label.setObjectName(u"authority_label")

        self.brand_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.authority_label)

        self.authority = QLineEdit(BrandEditor)
        self.authority.setObjectName(u"authority")

        self.brand_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.authority)

        self.strapline_label = QLabel(BrandEditor)
        self.strapline_label.setObjectName(u"strapline_label")

        self.brand_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.strapline_label)

        self.strapline = QLineEdit(BrandEditor)
        self.strapline.setObjectName(u"strapline")

        self.brand_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.strapline)

        self.colour_label = QLabel(BrandEditor)
        self.colour_label.setObjectName(u"colour_label")

        self.brand_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.colour_label)

        self.colour = QLineEdit(BrandEditor)
        self.colour.setObjectName(u"colour")

        self.brand_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.colour)

        self.logo_description_label = QLabel(BrandEditor)
        self.logo_description_label.setObjectName(u"logo_description_label")

        self.brand_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.logo_description_label)

        self.logo_description = QLineEdit(BrandEditor)
        self.logo_description.setObjectName(u"logo_description")

        self.brand_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.logo_description)

        self.team_label = QLabel(BrandEditor)
        self.team_label.setObjectName(u"team_label")

        self.brand_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.team_label)

        self.team = QLineEdit(BrandEditor)
        self.team.setObjectName(u"team")

        self.brand_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.team)

        self.email_label = QLabel(BrandEditor)
        self.email_label.setObjectName(u"email_label")

        self.brand_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.email_label)

        self.email = QLineEdit(BrandEditor)
        self.email.setObjectName(u"email")

        self.brand_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.email)

        self.phone_label = QLabel(BrandEditor)
        self.phone_label.setObjectName(u"phone_label")

        self.brand_form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.phone_label)

        self.phone = QLineEdit(BrandEditor)
        self.phone.setObjectName(u"phone")

        self.brand_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.phone)

        self.other_formats_label = QLabel(BrandEditor)
        self.other_formats_label.setObjectName(u"other_formats_label")

        self.brand_form.setWidget(7, QFormLayout.ItemRole.LabelRole, self.other_formats_label)

        self.other_formats = QLineEdit(BrandEditor)
        self.other_formats.setObjectName(u"other_formats")

        self.brand_form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.other_formats)

        self.terms_label = QLabel(BrandEditor)
        self.terms_label.setObjectName(u"terms_label")

        self.brand_form.setWidget(8, QFormLayout.ItemRole.LabelRole, self.terms_label)

        self.terms = QPlainTextEdit(BrandEditor)
        self.terms.setObjectName(u"terms")
        self.terms.setTabChangesFocus(True)

        self.brand_form.setWidget(8, QFormLayout.ItemRole.FieldRole, self.terms)

        self.terms_as_at_label = QLabel(BrandEditor)
        self.terms_as_at_label.setObjectName(u"terms_as_at_label")

        self.brand_form.setWidget(9, QFormLayout.ItemRole.LabelRole, self.terms_as_at_label)

        self.terms_as_at = QDateEdit(BrandEditor)
        self.terms_as_at.setObjectName(u"terms_as_at")
        self.terms_as_at.setCalendarPopup(True)

        self.brand_form.setWidget(9, QFormLayout.ItemRole.FieldRole, self.terms_as_at)

#if QT_CONFIG(shortcut)
        self.authority_label.setBuddy(self.authority)
        self.strapline_label.setBuddy(self.strapline)
        self.colour_label.setBuddy(self.colour)
        self.logo_description_label.setBuddy(self.logo_description)
        self.team_label.setBuddy(self.team)
        self.email_label.setBuddy(self.email)
        self.phone_label.setBuddy(self.phone)
        self.other_formats_label.setBuddy(self.other_formats)
        self.terms_label.setBuddy(self.terms)
        self.terms_as_at_label.setBuddy(self.terms_as_at)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(BrandEditor)

        QMetaObject.connectSlotsByName(BrandEditor)
    # setupUi

    def retranslateUi(self, BrandEditor):
        BrandEditor.setWindowTitle(QCoreApplication.translate("BrandEditor", u"Brand", None))
        self.authority_label.setText(QCoreApplication.translate("BrandEditor", u"&Authority's name", None))
#if QT_CONFIG(accessibility)
        self.authority.setAccessibleName(QCoreApplication.translate("BrandEditor", u"Authority's name", None))
#endif // QT_CONFIG(accessibility)
        self.strapline_label.setText(QCoreApplication.translate("BrandEditor", u"&Strapline", None))
#if QT_CONFIG(accessibility)
        self.strapline.setAccessibleName(QCoreApplication.translate("BrandEditor", u"Strapline", None))
#endif // QT_CONFIG(accessibility)
        self.colour_label.setText(QCoreApplication.translate("BrandEditor", u"&Colour, such as #0B5A56", None))
#if QT_CONFIG(accessibility)
        self.colour.setAccessibleName(QCoreApplication.translate("BrandEditor", u"Colour, such as #0B5A56", None))
#endif // QT_CONFIG(accessibility)
        self.logo_description_label.setText(QCoreApplication.translate("BrandEditor", u"Logo's &description", None))
#if QT_CONFIG(accessibility)
        self.logo_description.setAccessibleName(QCoreApplication.translate("BrandEditor", u"Logo's description", None))
#endif // QT_CONFIG(accessibility)
        self.team_label.setText(QCoreApplication.translate("BrandEditor", u"&Team to ask", None))
#if QT_CONFIG(accessibility)
        self.team.setAccessibleName(QCoreApplication.translate("BrandEditor", u"Team to ask", None))
#endif // QT_CONFIG(accessibility)
        self.email_label.setText(QCoreApplication.translate("BrandEditor", u"&E-mail", None))
#if QT_CONFIG(accessibility)
        self.email.setAccessibleName(QCoreApplication.translate("BrandEditor", u"E-mail", None))
#endif // QT_CONFIG(accessibility)
        self.phone_label.setText(QCoreApplication.translate("BrandEditor", u"&Phone", None))
#if QT_CONFIG(accessibility)
        self.phone.setAccessibleName(QCoreApplication.translate("BrandEditor", u"Phone", None))
#endif // QT_CONFIG(accessibility)
        self.other_formats_label.setText(QCoreApplication.translate("BrandEditor", u"How to get prints in another &format", None))
#if QT_CONFIG(accessibility)
        self.other_formats.setAccessibleName(QCoreApplication.translate("BrandEditor", u"How to get prints in another format", None))
#endif // QT_CONFIG(accessibility)
        self.terms_label.setText(QCoreApplication.translate("BrandEditor", u"&Booking and cancellation terms, a line each", None))
#if QT_CONFIG(accessibility)
        self.terms.setAccessibleName(QCoreApplication.translate("BrandEditor", u"Booking and cancellation terms, a line each", None))
#endif // QT_CONFIG(accessibility)
        self.terms_as_at_label.setText(QCoreApplication.translate("BrandEditor", u"Terms are right &on", None))
#if QT_CONFIG(accessibility)
        self.terms_as_at.setAccessibleName(QCoreApplication.translate("BrandEditor", u"Terms are right on", None))
#endif // QT_CONFIG(accessibility)
        self.terms_as_at.setDisplayFormat(QCoreApplication.translate("BrandEditor", u"d MMM yyyy", None))
    # retranslateUi

