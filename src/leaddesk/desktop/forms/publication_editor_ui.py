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
from PySide6.QtWidgets import (QApplication, QGridLayout, QLabel, QLineEdit,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_PublicationEditor(object):
    def setupUi(self, PublicationEditor):
        if not PublicationEditor.objectName():
            PublicationEditor.setObjectName(u"PublicationEditor")
        self.publication_form = QVBoxLayout(PublicationEditor)
        self.publication_form.setSpacing(4)
        self.publication_form.setObjectName(u"publication_form")
        self.row_0 = QGridLayout()
        self.row_0.setObjectName(u"row_0")
        self.row_0.setHorizontalSpacing(16)
        self.row_0.setVerticalSpacing(4)
        self.recipients_label = QLabel(PublicationEditor)
        self.recipients_label.setObjectName(u"recipients_label")

        self.row_0.addWidget(self.recipients_label, 0, 0, 1, 1)

        self.recipients = QLineEdit(PublicationEditor)
        self.recipients.setObjectName(u"recipients")

        self.row_0.addWidget(self.recipients, 1, 0, 1, 1)

        self.row_0.setRowStretch(1, 1)
        self.row_0.setColumnStretch(0, 1)

        self.publication_form.addLayout(self.row_0)

        self.row_1 = QGridLayout()
        self.row_1.setObjectName(u"row_1")
        self.row_1.setHorizontalSpacing(16)
        self.row_1.setVerticalSpacing(4)
        self.purpose_label = QLabel(PublicationEditor)
        self.purpose_label.setObjectName(u"purpose_label")

        self.row_1.addWidget(self.purpose_label, 0, 0, 1, 1)

        self.purpose = QLineEdit(PublicationEditor)
        self.purpose.setObjectName(u"purpose")

        self.row_1.addWidget(self.purpose, 1, 0, 1, 1)

        self.row_1.setRowStretch(1, 1)
        self.row_1.setColumnStretch(0, 1)

        self.publication_form.addLayout(self.row_1)

        self.row_2 = QGridLayout()
        self.row_2.setObjectName(u"row_2")
        self.row_2.setHorizontalSpacing(16)
        self.row_2.setVerticalSpacing(4)
        self.keep_until_label = QLabel(PublicationEditor)
        self.keep_until_label.setObjectName(u"keep_until_label")

        self.row_2.addWidget(self.keep_until_label, 0, 0, 1, 1)

        self.keep_until = QLineEdit(PublicationEditor)
        self.keep_until.setObjectName(u"keep_until")

        self.row_2.addWidget(self.keep_until, 1, 0, 1, 1)

        self.gap_2_1 = QWidget(PublicationEditor)
        self.gap_2_1.setObjectName(u"gap_2_1")

        self.row_2.addWidget(self.gap_2_1, 0, 1, 1, 1)

        self.row_2.setRowStretch(1, 1)
        self.row_2.setColumnStretch(0, 1)
        self.row_2.setColumnStretch(1, 1)

        self.publication_form.addLayout(self.row_2)

        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.publication_form.addItem(self.space)

        self.publication_form.setStretch(3, 1)
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

