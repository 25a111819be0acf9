# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'meeting_action_editor.ui'
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

class Ui_MeetingActionEditor(object):
    def setupUi(self, MeetingActionEditor):
        if not MeetingActionEditor.objectName():
            MeetingActionEditor.setObjectName(u"MeetingActionEditor")
        self.meeting_action_form = QVBoxLayout(MeetingActionEditor)
        self.meeting_action_form.setSpacing(4)
        self.meeting_action_form.setObjectName(u"meeting_action_form")
        self.row_0 = QGridLayout()
        self.row_0.setObjectName(u"row_0")
        self.row_0.setHorizontalSpacing(16)
        self.row_0.setVerticalSpacing(4)
        self.text_label = QLabel(MeetingActionEditor)
        self.text_label.setObjectName(u"text_label")

        self.row_0.addWidget(self.text_label, 0, 0, 1, 1)

        self.text = QPlainTextEdit(MeetingActionEditor)
        self.text.setObjectName(u"text")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.text.sizePolicy().hasHeightForWidth())
        self.text.setSizePolicy(sizePolicy)
        self.text.setTabChangesFocus(True)

        self.row_0.addWidget(self.text, 1, 0, 1, 1)

        self.row_0.setRowStretch(1, 1)
        self.row_0.setColumnStretch(0, 1)

        self.meeting_action_form.addLayout(self.row_0)

        self.row_1 = QGridLayout()
        self.row_1.setObjectName(u"row_1")
        self.row_1.setHorizontalSpacing(16)
        self.row_1.setVerticalSpacing(4)
        self.owner_label = QLabel(MeetingActionEditor)
        self.owner_label.setObjectName(u"owner_label")

        self.row_1.addWidget(self.owner_label, 0, 0, 1, 1)

        self.owner = QLineEdit(MeetingActionEditor)
        self.owner.setObjectName(u"owner")

        self.row_1.addWidget(self.owner, 1, 0, 1, 1)

        self.due_on_label = QLabel(MeetingActionEditor)
        self.due_on_label.setObjectName(u"due_on_label")

        self.row_1.addWidget(self.due_on_label, 0, 1, 1, 1)

        self.due_on = QLineEdit(MeetingActionEditor)
        self.due_on.setObjectName(u"due_on")

        self.row_1.addWidget(self.due_on, 1, 1, 1, 1)

        self.done_on_label = QLabel(MeetingActionEditor)
        self.done_on_label.setObjectName(u"done_on_label")

        self.row_1.addWidget(self.done_on_label, 0, 2, 1, 1)

        self.done_on = QLineEdit(MeetingActionEditor)
        self.done_on.setObjectName(u"done_on")

        self.row_1.addWidget(self.done_on, 1, 2, 1, 1)

        self.row_1.setRowStretch(1, 1)
        self.row_1.setColumnStretch(0, 1)
        self.row_1.setColumnStretch(1, 1)
        self.row_1.setColumnStretch(2, 1)

        self.meeting_action_form.addLayout(self.row_1)

        self.meeting_action_form.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.text_label.setBuddy(self.text)
        self.owner_label.setBuddy(self.owner)
        self.due_on_label.setBuddy(self.due_on)
        self.done_on_label.setBuddy(self.done_on)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.text, self.owner)
        QWidget.setTabOrder(self.owner, self.due_on)
        QWidget.setTabOrder(self.due_on, self.done_on)

        self.retranslateUi(MeetingActionEditor)

        QMetaObject.connectSlotsByName(MeetingActionEditor)
    # setupUi

    def retranslateUi(self, MeetingActionEditor):
        MeetingActionEditor.setWindowTitle(QCoreApplication.translate("MeetingActionEditor", u"Meeting action", None))
        self.text_label.setText(QCoreApplication.translate("MeetingActionEditor", u"What is to be done", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("MeetingActionEditor", u"What is to be done", None))
#endif // QT_CONFIG(accessibility)
        self.owner_label.setText(QCoreApplication.translate("MeetingActionEditor", u"Who", None))
#if QT_CONFIG(accessibility)
        self.owner.setAccessibleName(QCoreApplication.translate("MeetingActionEditor", u"Who", None))
#endif // QT_CONFIG(accessibility)
        self.due_on_label.setText(QCoreApplication.translate("MeetingActionEditor", u"Due", None))
#if QT_CONFIG(accessibility)
        self.due_on.setAccessibleName(QCoreApplication.translate("MeetingActionEditor", u"Due", None))
#endif // QT_CONFIG(accessibility)
        self.due_on.setPlaceholderText(QCoreApplication.translate("MeetingActionEditor", u"such as 12 Sep 2026", None))
        self.done_on_label.setText(QCoreApplication.translate("MeetingActionEditor", u"Done", None))
#if QT_CONFIG(accessibility)
        self.done_on.setAccessibleName(QCoreApplication.translate("MeetingActionEditor", u"Done", None))
#endif // QT_CONFIG(accessibility)
        self.done_on.setPlaceholderText(QCoreApplication.translate("MeetingActionEditor", u"such as 12 Sep 2026", None))
    # retranslateUi

