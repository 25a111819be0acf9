# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'contact_note_editor.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QFormLayout, QLabel,
    QLineEdit, QPlainTextEdit, QSizePolicy, QWidget)

class Ui_ContactNoteEditor(object):
    def setupUi(self, ContactNoteEditor):
        if not ContactNoteEditor.objectName():
            ContactNoteEditor.setObjectName(u"ContactNoteEditor")
        self.contact_note_form = QFormLayout(ContactNoteEditor)
        self.contact_note_form.setObjectName(u"contact_note_form")
        self.contact_note_form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.contact_note_form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.contact_note_form.setHorizontalSpacing(16)
        self.contact_note_form.setVerticalSpacing(4)
        self.held_on_label = QLabel(ContactNoteEditor)
        self.held_on_label.setObjectName(u"held_on_label")

        self.contact_note_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.held_on_label)

        self.held_on = QLineEdit(ContactNoteEditor)
        self.held_on.setObjectName(u"held_on")
        self.held_on.setMinimumSize(QSize(200, 0))

        self.contact_note_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.held_on)

        self.channel_code_label = QLabel(ContactNoteEditor)
        self.channel_code_label.setObjectName(u"channel_code_label")

        self.contact_note_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.channel_code_label)

        self.channel_code = QComboBox(ContactNoteEditor)
        self.channel_code.setObjectName(u"channel_code")
        self.channel_code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.channel_code.setMinimumContentsLength(22)

        self.contact_note_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.channel_code)

        self.with_whom_label = QLabel(ContactNoteEditor)
        self.with_whom_label.setObjectName(u"with_whom_label")

        self.contact_note_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.with_whom_label)

        self.with_whom = QLineEdit(ContactNoteEditor)
        self.with_whom.setObjectName(u"with_whom")
        self.with_whom.setMinimumSize(QSize(200, 0))

        self.contact_note_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.with_whom)

        self.text_label = QLabel(ContactNoteEditor)
        self.text_label.setObjectName(u"text_label")

        self.contact_note_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.text_label)

        self.text = QPlainTextEdit(ContactNoteEditor)
        self.text.setObjectName(u"text")
        self.text.setTabChangesFocus(True)
        self.text.setMinimumSize(QSize(0, 72))

        self.contact_note_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.text)

        self.follow_up_label = QLabel(ContactNoteEditor)
        self.follow_up_label.setObjectName(u"follow_up_label")

        self.contact_note_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.follow_up_label)

        self.follow_up = QLineEdit(ContactNoteEditor)
        self.follow_up.setObjectName(u"follow_up")
        self.follow_up.setMinimumSize(QSize(200, 0))

        self.contact_note_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.follow_up)

        self.owner_label = QLabel(ContactNoteEditor)
        self.owner_label.setObjectName(u"owner_label")

        self.contact_note_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.owner_label)

        self.owner = QLineEdit(ContactNoteEditor)
        self.owner.setObjectName(u"owner")
        self.owner.setMinimumSize(QSize(200, 0))

        self.contact_note_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.owner)

        self.due_on_label = QLabel(ContactNoteEditor)
        self.due_on_label.setObjectName(u"due_on_label")

        self.contact_note_form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.due_on_label)

        self.due_on = QLineEdit(ContactNoteEditor)
        self.due_on.setObjectName(u"due_on")
        self.due_on.setMinimumSize(QSize(200, 0))

        self.contact_note_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.due_on)

        self.done_on_label = QLabel(ContactNoteEditor)
        self.done_on_label.setObjectName(u"done_on_label")

        self.contact_note_form.setWidget(7, QFormLayout.ItemRole.LabelRole, self.done_on_label)

        self.done_on = QLineEdit(ContactNoteEditor)
        self.done_on.setObjectName(u"done_on")
        self.done_on.setMinimumSize(QSize(200, 0))

        self.contact_note_form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.done_on)

#if QT_CONFIG(shortcut)
        self.held_on_label.setBuddy(self.held_on)
        self.channel_code_label.setBuddy(self.channel_code)
        self.with_whom_label.setBuddy(self.with_whom)
        self.text_label.setBuddy(self.text)
        self.follow_up_label.setBuddy(self.follow_up)
        self.owner_label.setBuddy(self.owner)
        self.due_on_label.setBuddy(self.due_on)
        self.done_on_label.setBuddy(self.done_on)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.held_on, self.channel_code)
        QWidget.setTabOrder(self.channel_code, self.with_whom)
        QWidget.setTabOrder(self.with_whom, self.text)
        QWidget.setTabOrder(self.text, self.follow_up)
        QWidget.setTabOrder(self.follow_up, self.owner)
        QWidget.setTabOrder(self.owner, self.due_on)
        QWidget.setTabOrder(self.due_on, self.done_on)

        self.retranslateUi(ContactNoteEditor)

        QMetaObject.connectSlotsByName(ContactNoteEditor)
    # setupUi

    def retranslateUi(self, ContactNoteEditor):
        ContactNoteEditor.setWindowTitle(QCoreApplication.translate("ContactNoteEditor", u"Contact note", None))
        self.held_on_label.setText(QCoreApplication.translate("ContactNoteEditor", u"Date", None))
#if QT_CONFIG(accessibility)
        self.held_on.setAccessibleName(QCoreApplication.translate("ContactNoteEditor", u"Date", None))
#endif // QT_CONFIG(accessibility)
        self.held_on.setPlaceholderText(QCoreApplication.translate("ContactNoteEditor", u"such as 12 Sep 2026", None))
        self.channel_code_label.setText(QCoreApplication.translate("ContactNoteEditor", u"How", None))
#if QT_CONFIG(accessibility)
        self.channel_code.setAccessibleName(QCoreApplication.translate("ContactNoteEditor", u"How", None))
#endif // QT_CONFIG(accessibility)
        self.with_whom_label.setText(QCoreApplication.translate("ContactNoteEditor", u"With", None))
#if QT_CONFIG(accessibility)
        self.with_whom.setAccessibleName(QCoreApplication.translate("ContactNoteEditor", u"With", None))
#endif // QT_CONFIG(accessibility)
        self.text_label.setText(QCoreApplication.translate("ContactNoteEditor", u"What was said or done", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("ContactNoteEditor", u"What was said or done", None))
#endif // QT_CONFIG(accessibility)
        self.follow_up_label.setText(QCoreApplication.translate("ContactNoteEditor", u"To do", None))
#if QT_CONFIG(accessibility)
        self.follow_up.setAccessibleName(QCoreApplication.translate("ContactNoteEditor", u"To do", None))
#endif // QT_CONFIG(accessibility)
        self.owner_label.setText(QCoreApplication.translate("ContactNoteEditor", u"Who will do it", None))
#if QT_CONFIG(accessibility)
        self.owner.setAccessibleName(QCoreApplication.translate("ContactNoteEditor", u"Who will do it", None))
#endif // QT_CONFIG(accessibility)
        self.due_on_label.setText(QCoreApplication.translate("ContactNoteEditor", u"By", None))
#if QT_CONFIG(accessibility)
        self.due_on.setAccessibleName(QCoreApplication.translate("ContactNoteEditor", u"By", None))
#endif // QT_CONFIG(accessibility)
        self.due_on.setPlaceholderText(QCoreApplication.translate("ContactNoteEditor", u"such as 12 Sep 2026", None))
        self.done_on_label.setText(QCoreApplication.translate("ContactNoteEditor", u"Done on", None))
#if QT_CONFIG(accessibility)
        self.done_on.setAccessibleName(QCoreApplication.translate("ContactNoteEditor", u"Done on", None))
#endif // QT_CONFIG(accessibility)
        self.done_on.setPlaceholderText(QCoreApplication.translate("ContactNoteEditor", u"such as 12 Sep 2026", None))
    # retranslateUi

