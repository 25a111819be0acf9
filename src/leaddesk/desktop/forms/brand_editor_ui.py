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
from PySide6.QtWidgets import (QApplication, QGridLayout, QLabel, QLineEdit,
    QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget)

class Ui_BrandEditor(object):
    def setupUi(self, BrandEditor):
        if not BrandEditor.objectName():
            BrandEditor.setObjectName(u"BrandEditor")
        self.brand_form = QVBoxLayout(BrandEditor)
        self.brand_form.setSpacing(4)
        self.brand_form.setObjectName(u"brand_form")
        self.row_0 = QGridLayout()
        self.row_0.setObjectName(u"row_0")
        self.row_0.setHorizontalSpacing(16)
        self.row_0.setVerticalSpacing(4)
        self.authority_label = QLabel(BrandEditor)
        self.authority_label.setObjectName(u"authority_label")

        self.row_0.addWidget(self.authority_label, 0, 0, 1, 1)

        self.authority = QLineEdit(BrandEditor)
        self.authority.setObjectName(u"authority")

        self.row_0.addWidget(self.authority, 1, 0, 1, 1)

        self.strapline_label = QLabel(BrandEditor)
        self.strapline_label.setObjectName(u"strapline_label")

        self.row_0.addWidget(self.strapline_label, 0, 1, 1, 1)

        self.strapline = QLineEdit(BrandEditor)
        self.strapline.setObjectName(u"strapline")

        self.row_0.addWidget(self.strapline, 1, 1, 1, 1)

        self.row_0.setRowStretch(1, 1)
        self.row_0.setColumnStretch(0, 1)
        self.row_0.setColumnStretch(1, 1)

        self.brand_form.addLayout(self.row_0)

        self.row_1 = QGridLayout()
        self.row_1.setObjectName(u"row_1")
        self.row_1.setHorizontalSpacing(16)
        self.row_1.setVerticalSpacing(4)
        self.colour_label = QLabel(BrandEditor)
        self.colour_label.setObjectName(u"colour_label")

        self.row_1.addWidget(self.colour_label, 0, 0, 1, 1)

        self.colour = QLineEdit(BrandEditor)
        self.colour.setObjectName(u"colour")

        self.row_1.addWidget(self.colour, 1, 0, 1, 1)

        self.logo_description_label = QLabel(BrandEditor)
        self.logo_description_label.setObjectName(u"logo_description_label")

        self.row_1.addWidget(self.logo_description_label, 0, 1, 1, 1)

        self.logo_description = QLineEdit(BrandEditor)
        self.logo_description.setObjectName(u"logo_description")

        self.row_1.addWidget(self.logo_description, 1, 1, 1, 1)

        self.row_1.setRowStretch(1, 1)
        self.row_1.setColumnStretch(0, 1)
        self.row_1.setColumnStretch(1, 1)

        self.brand_form.addLayout(self.row_1)

        self.heading_2 = QLabel(BrandEditor)
        self.heading_2.setObjectName(u"heading_2")
        self.heading_2.setProperty(u"role", u"section")

        self.brand_form.addWidget(self.heading_2)

        self.row_3 = QGridLayout()
        self.row_3.setObjectName(u"row_3")
        self.row_3.setHorizontalSpacing(16)
        self.row_3.setVerticalSpacing(4)
        self.team_label = QLabel(BrandEditor)
        self.team_label.setObjectName(u"team_label")

        self.row_3.addWidget(self.team_label, 0, 0, 1, 1)

        self.team = QLineEdit(BrandEditor)
        self.team.setObjectName(u"team")

        self.row_3.addWidget(self.team, 1, 0, 1, 1)

        self.row_3.setRowStretch(1, 1)
        self.row_3.setColumnStretch(0, 1)

        self.brand_form.addLayout(self.row_3)

        self.row_4 = QGridLayout()
        self.row_4.setObjectName(u"row_4")
        self.row_4.setHorizontalSpacing(16)
        self.row_4.setVerticalSpacing(4)
        self.email_label = QLabel(BrandEditor)
        self.email_label.setObjectName(u"email_label")

        self.row_4.addWidget(self.email_label, 0, 0, 1, 1)

        self.email = QLineEdit(BrandEditor)
        self.email.setObjectName(u"email")

        self.row_4.addWidget(self.email, 1, 0, 1, 1)

        self.phone_label = QLabel(BrandEditor)
        self.phone_label.setObjectName(u"phone_label")

        self.row_4.addWidget(self.phone_label, 0, 1, 1, 1)

        self.phone = QLineEdit(BrandEditor)
        self.phone.setObjectName(u"phone")

        self.row_4.addWidget(self.phone, 1, 1, 1, 1)

        self.row_4.setRowStretch(1, 1)
        self.row_4.setColumnStretch(0, 1)
        self.row_4.setColumnStretch(1, 1)

        self.brand_form.addLayout(self.row_4)

        self.heading_5 = QLabel(BrandEditor)
        self.heading_5.setObjectName(u"heading_5")
        self.heading_5.setProperty(u"role", u"section")

        self.brand_form.addWidget(self.heading_5)

        self.row_6 = QGridLayout()
        self.row_6.setObjectName(u"row_6")
        self.row_6.setHorizontalSpacing(16)
        self.row_6.setVerticalSpacing(4)
        self.other_formats_label = QLabel(BrandEditor)
        self.other_formats_label.setObjectName(u"other_formats_label")

        self.row_6.addWidget(self.other_formats_label, 0, 0, 1, 1)

        self.other_formats = QLineEdit(BrandEditor)
        self.other_formats.setObjectName(u"other_formats")

        self.row_6.addWidget(self.other_formats, 1, 0, 1, 1)

        self.row_6.setRowStretch(1, 1)
        self.row_6.setColumnStretch(0, 1)

        self.brand_form.addLayout(self.row_6)

        self.row_7 = QGridLayout()
        self.row_7.setObjectName(u"row_7")
        self.row_7.setHorizontalSpacing(16)
        self.row_7.setVerticalSpacing(4)
        self.terms_label = QLabel(BrandEditor)
        self.terms_label.setObjectName(u"terms_label")

        self.row_7.addWidget(self.terms_label, 0, 0, 1, 1)

        self.terms = QPlainTextEdit(BrandEditor)
        self.terms.setObjectName(u"terms")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.terms.sizePolicy().hasHeightForWidth())
        self.terms.setSizePolicy(sizePolicy)
        self.terms.setTabChangesFocus(True)

        self.row_7.addWidget(self.terms, 1, 0, 1, 1)

        self.row_7.setRowStretch(1, 1)
        self.row_7.setColumnStretch(0, 1)

        self.brand_form.addLayout(self.row_7)

        self.row_8 = QGridLayout()
        self.row_8.setObjectName(u"row_8")
        self.row_8.setHorizontalSpacing(16)
        self.row_8.setVerticalSpacing(4)
        self.terms_as_at_label = QLabel(BrandEditor)
        self.terms_as_at_label.setObjectName(u"terms_as_at_label")

        self.row_8.addWidget(self.terms_as_at_label, 0, 0, 1, 1)

        self.terms_as_at = QLineEdit(BrandEditor)
        self.terms_as_at.setObjectName(u"terms_as_at")

        self.row_8.addWidget(self.terms_as_at, 1, 0, 1, 1)

        self.gap_8_1 = QWidget(BrandEditor)
        self.gap_8_1.setObjectName(u"gap_8_1")

        self.row_8.addWidget(self.gap_8_1, 0, 1, 1, 1)

        self.gap_8_2 = QWidget(BrandEditor)
        self.gap_8_2.setObjectName(u"gap_8_2")

        self.row_8.addWidget(self.gap_8_2, 0, 2, 1, 1)

        self.row_8.setRowStretch(1, 1)
        self.row_8.setColumnStretch(0, 1)
        self.row_8.setColumnStretch(1, 1)
        self.row_8.setColumnStretch(2, 1)

        self.brand_form.addLayout(self.row_8)

        self.brand_form.setStretch(7, 1)
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
        QWidget.setTabOrder(self.authority, self.strapline)
        QWidget.setTabOrder(self.strapline, self.colour)
        QWidget.setTabOrder(self.colour, self.logo_description)
        QWidget.setTabOrder(self.logo_description, self.team)
        QWidget.setTabOrder(self.team, self.email)
        QWidget.setTabOrder(self.email, self.phone)
        QWidget.setTabOrder(self.phone, self.other_formats)
        QWidget.setTabOrder(self.other_formats, self.terms)
        QWidget.setTabOrder(self.terms, self.terms_as_at)

        self.retranslateUi(BrandEditor)

        QMetaObject.connectSlotsByName(BrandEditor)
    # setupUi

    def retranslateUi(self, BrandEditor):
        BrandEditor.setWindowTitle(QCoreApplication.translate("BrandEditor", u"Brand", None))
        self.authority_label.setText(QCoreApplication.translate("BrandEditor", u"Authority's name", None))
#if QT_CONFIG(accessibility)
        self.authority.setAccessibleName(QCoreApplication.translate("BrandEditor", u"Authority's name", None))
#endif // QT_CONFIG(accessibility)
        self.strapline_label.setText(QCoreApplication.translate("BrandEditor", u"Strapline", None))
#if QT_CONFIG(accessibility)
        self.strapline.setAccessibleName(QCoreApplication.translate("BrandEditor", u"Strapline", None))
#endif // QT_CONFIG(accessibility)
        self.colour_label.setText(QCoreApplication.translate("BrandEditor", u"Colour", None))
#if QT_CONFIG(accessibility)
        self.colour.setAccessibleName(QCoreApplication.translate("BrandEditor", u"Colour", None))
#endif // QT_CONFIG(accessibility)
        self.colour.setPlaceholderText(QCoreApplication.translate("BrandEditor", u"such as #0B5A56", None))
        self.logo_description_label.setText(QCoreApplication.translate("BrandEditor", u"Logo's description", None))
#if QT_CONFIG(accessibility)
        self.logo_description.setAccessibleName(QCoreApplication.translate("BrandEditor", u"Logo's description", None))
#endif // QT_CONFIG(accessibility)
        self.heading_2.setText(QCoreApplication.translate("BrandEditor", u"Whom to ask", None))
        self.team_label.setText(QCoreApplication.translate("BrandEditor", u"Team", None))
#if QT_CONFIG(accessibility)
        self.team.setAccessibleName(QCoreApplication.translate("BrandEditor", u"Team", None))
#endif // QT_CONFIG(accessibility)
        self.email_label.setText(QCoreApplication.translate("BrandEditor", u"E-mail", None))
#if QT_CONFIG(accessibility)
        self.email.setAccessibleName(QCoreApplication.translate("BrandEditor", u"E-mail", None))
#endif // QT_CONFIG(accessibility)
        self.phone_label.setText(QCoreApplication.translate("BrandEditor", u"Phone", None))
#if QT_CONFIG(accessibility)
        self.phone.setAccessibleName(QCoreApplication.translate("BrandEditor", u"Phone", None))
#endif // QT_CONFIG(accessibility)
        self.heading_5.setText(QCoreApplication.translate("BrandEditor", u"In every print", None))
        self.other_formats_label.setText(QCoreApplication.translate("BrandEditor", u"How to get it in another format", None))
#if QT_CONFIG(accessibility)
        self.other_formats.setAccessibleName(QCoreApplication.translate("BrandEditor", u"How to get it in another format", None))
#endif // QT_CONFIG(accessibility)
        self.terms_label.setText(QCoreApplication.translate("BrandEditor", u"Booking and cancellation terms, a line each", None))
#if QT_CONFIG(accessibility)
        self.terms.setAccessibleName(QCoreApplication.translate("BrandEditor", u"Booking and cancellation terms, a line each", None))
#endif // QT_CONFIG(accessibility)
        self.terms_as_at_label.setText(QCoreApplication.translate("BrandEditor", u"Terms are right on", None))
#if QT_CONFIG(accessibility)
        self.terms_as_at.setAccessibleName(QCoreApplication.translate("BrandEditor", u"Terms are right on", None))
#endif // QT_CONFIG(accessibility)
        self.terms_as_at.setPlaceholderText(QCoreApplication.translate("BrandEditor", u"such as 12 Sep 2026", None))
    # retranslateUi

