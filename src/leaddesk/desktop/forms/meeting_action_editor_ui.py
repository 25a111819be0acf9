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
from PySide6.QtWidgets import (QApplication, QFormLayout, QLabel, QLineEdit,
    QPlainTextEdit, QSizePolicy, QWidget)

class Ui_MeetingActionEditor(object):
    def setupUi(self, MeetingActionEditor):
        if not MeetingActionEditor.objectName():
            MeetingActionEditor.setObjectName(u"MeetingActionEditor")
        self.meeting_action_form = QFormLayout(MeetingActionEditor)
        self.meeting_action_form.setObjectName(u"meeting_action_form")
        self.meeting_action_form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.meeting_action_form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.meeting_action_form.setHorizontalSpacing(16)
        self.meeting_action_form.setVerticalSpacing(4)
        self.text_label = QLabel(MeetingActionEditor)
        self.text_label.setObjectName(u"text_label")

        self.meeting_action_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.text_label)

        self.text = QPlainTextEdit(MeetingActionEditor)
        self.text.setObjectName(u"text")
        self.text.setTabChangesFocus(True)

        self.meeting_action_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.text)

        self.owner_label = QLabel(MeetingActionEditor)
        self.owner_label.setObjectName(u"owner_label")

        self.meeting_action_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.owner_label)

        self.owner = QLineEdit(MeetingActionEditor)
        self.owner.setObjectName(u"owner")

        self.meeting_action_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.owner)

        self.due_on_label = QLabel(MeetingActionEditor)
        self.due_on_label.setObjectName(u"due_on_label")

        self.meeting_action_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.due_on_label)

        self.due_on = QLineEdit(MeetingActionEditor)
        self.due_on.setObjectName(u"due_on")

        self.meeting_action_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.due_on)

        self.done_on_label = QLabel(MeetingActionEditor)
        self.done_on_label.setObjectName(u"done_on_label")

        self.meeting_action_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.done_on_label)

        self.done_on = QLineEdit(MeetingActionEditor)
        self.done_on.setObjectName(u"done_on")

        self.meeting_action_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.done_on)

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

