# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'link_officer_editor.ui'
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

class Ui_LinkOfficerEditor(object):
    def setupUi(self, LinkOfficerEditor):
        if not LinkOfficerEditor.objectName():
            LinkOfficerEditor.setObjectName(u"LinkOfficerEditor")
        self.link_officer_form = QVBoxLayout(LinkOfficerEditor)
        self.link_officer_form.setSpacing(4)
        self.link_officer_form.setObjectName(u"link_officer_form")
        self.row_0 = QGridLayout()
        self.row_0.setObjectName(u"row_0")
        self.row_0.setHorizontalSpacing(16)
        self.row_0.setVerticalSpacing(4)
        self.officer_name_label = QLabel(LinkOfficerEditor)
        self.officer_name_label.setObjectName(u"officer_name_label")

        self.row_0.addWidget(self.officer_name_label, 0, 0, 1, 1)

        self.officer_name = QLineEdit(LinkOfficerEditor)
        self.officer_name.setObjectName(u"officer_name")

        self.row_0.addWidget(self.officer_name, 1, 0, 1, 1)

        self.row_0.setRowStretch(1, 1)
        self.row_0.setColumnStretch(0, 1)

        self.link_officer_form.addLayout(self.row_0)

        self.row_1 = QGridLayout()
        self.row_1.setObjectName(u"row_1")
        self.row_1.setHorizontalSpacing(16)
        self.row_1.setVerticalSpacing(4)
        self.start_label = QLabel(LinkOfficerEditor)
        self.start_label.setObjectName(u"start_label")

        self.row_1.addWidget(self.start_label, 0, 0, 1, 1)

        self.start = QLineEdit(LinkOfficerEditor)
        self.start.setObjectName(u"start")

        self.row_1.addWidget(self.start, 1, 0, 1, 1)

        self.end_label = QLabel(LinkOfficerEditor)
        self.end_label.setObjectName(u"end_label")

        self.row_1.addWidget(self.end_label, 0, 1, 1, 1)

        self.end = QLineEdit(LinkOfficerEditor)
        self.end.setObjectName(u"end")

        self.row_1.addWidget(self.end, 1, 1, 1, 1)

        self.row_1.setRowStretch(1, 1)
        self.row_1.setColumnStretch(0, 1)
        self.row_1.setColumnStretch(1, 1)

        self.link_officer_form.addLayout(self.row_1)

        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.link_officer_form.addItem(self.space)

        self.link_officer_form.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.officer_name_label.setBuddy(self.officer_name)
        self.start_label.setBuddy(self.start)
        self.end_label.setBuddy(self.end)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.officer_name, self.start)
        QWidget.setTabOrder(self.start, self.end)

        self.retranslateUi(LinkOfficerEditor)

        QMetaObject.connectSlotsByName(LinkOfficerEditor)
    # setupUi

    def retranslateUi(self, LinkOfficerEditor):
        LinkOfficerEditor.setWindowTitle(QCoreApplication.translate("LinkOfficerEditor", u"Link officer", None))
        self.officer_name_label.setText(QCoreApplication.translate("LinkOfficerEditor", u"Officer", None))
#if QT_CONFIG(accessibility)
        self.officer_name.setAccessibleName(QCoreApplication.translate("LinkOfficerEditor", u"Officer", None))
#endif // QT_CONFIG(accessibility)
        self.start_label.setText(QCoreApplication.translate("LinkOfficerEditor", u"From", None))
#if QT_CONFIG(accessibility)
        self.start.setAccessibleName(QCoreApplication.translate("LinkOfficerEditor", u"From", None))
#endif // QT_CONFIG(accessibility)
        self.start.setPlaceholderText(QCoreApplication.translate("LinkOfficerEditor", u"such as 12 Sep 2026", None))
        self.end_label.setText(QCoreApplication.translate("LinkOfficerEditor", u"To", None))
#if QT_CONFIG(accessibility)
        self.end.setAccessibleName(QCoreApplication.translate("LinkOfficerEditor", u"To", None))
#endif // QT_CONFIG(accessibility)
        self.end.setPlaceholderText(QCoreApplication.translate("LinkOfficerEditor", u"such as 12 Sep 2026", None))
    # retranslateUi

