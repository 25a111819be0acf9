# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'publication_editor.ui'
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
from PySide6.QtWidgets import (QApplication, QFormLayout, QLabel, QLineEdit,
    QSizePolicy, QWidget)

class Ui_PublicationEditor(object):
    def setupUi(self, PublicationEditor):
        if not PublicationEditor.objectName():
            PublicationEditor.setObjectName(u"PublicationEditor")
        self.publication_form = QFormLayout(PublicationEditor)
        self.publication_form.setObjectName(u"publication_form")
        self.publication_form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.publication_form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.publication_form.setHorizontalSpacing(16)
        self.publication_form.setVerticalSpacing(4)
        self.recipients_label = QLabel(PublicationEditor)
        self.recipients_label.setObjectName(u"recipients_label")

        self.publication_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.recipients_label)

        self.recipients = QLineEdit(PublicationEditor)
        self.recipients.setObjectName(u"recipients")

        self.publication_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.recipients)

        self.purpose_label = QLabel(PublicationEditor)
        self.purpose_label.setObjectName(u"purpose_label")

        self.publication_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.purpose_label)

        self.purpose = QLineEdit(PublicationEditor)
        self.purpose.setObjectName(u"purpose")

        self.publication_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.purpose)

        self.keep_until_label = QLabel(PublicationEditor)
        self.keep_until_label.setObjectName(u"keep_until_label")

        self.publication_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.keep_until_label)

        self.keep_until = QLineEdit(PublicationEditor)
        self.keep_until.setObjectName(u"keep_until")

        self.publication_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.keep_until)

#if QT_CONFIG(shortcut)
        self.recipients_label.setBuddy(self.recipients)
        self.purpose_label.setBuddy(self.purpose)
        self.keep_until_label.setBuddy(self.keep_until)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.recipients, self.purpose)
        QWidget.setTabOrder(self.purpose, self.keep_until)

        self.retranslateUi(PublicationEditor)

        QMetaObject.connectSlotsByName(PublicationEditor)
    # setupUi

    def retranslateUi(self, PublicationEditor):
        PublicationEditor.setWindowTitle(QCoreApplication.translate("PublicationEditor", u"Publication", None))
        self.recipients_label.setText(QCoreApplication.translate("PublicationEditor", u"Who it is for", None))
#if QT_CONFIG(accessibility)
        self.recipients.setAccessibleName(QCoreApplication.translate("PublicationEditor", u"Who it is for", None))
#endif // QT_CONFIG(accessibility)
        self.purpose_label.setText(QCoreApplication.translate("PublicationEditor", u"Purpose", None))
#if QT_CONFIG(accessibility)
        self.purpose.setAccessibleName(QCoreApplication.translate("PublicationEditor", u"Purpose", None))
#endif // QT_CONFIG(accessibility)
        self.keep_until_label.setText(QCoreApplication.translate("PublicationEditor", u"Keep until", None))
#if QT_CONFIG(accessibility)
        self.keep_until.setAccessibleName(QCoreApplication.translate("PublicationEditor", u"Keep until", None))
#endif // QT_CONFIG(accessibility)
        self.keep_until.setPlaceholderText(QCoreApplication.translate("PublicationEditor", u"such as 12 Sep 2026", None))
    # retranslateUi

