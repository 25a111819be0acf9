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
from PySide6.QtWidgets import (QApplication, QComboBox, QGridLayout, QLabel,
    QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout,
    QWidget)

class Ui_ContactNoteEditor(object):
    def setupUi(self, ContactNoteEditor):
        if not ContactNoteEditor.objectName():
            ContactNoteEditor.setObjectName(u"ContactNoteEditor")
        self.contact_note_form = QVBoxLayout(ContactNoteEditor)
        self.contact_note_form.setSpacing(4)
        self.contact_note_form.setObjectName(u"contact_note_form")
        self.row_0 = QGridLayout()
        self.row_0.setObjectName(u"row_0")
        self.row_0.setHorizontalSpacing(16)
        self.row_0.setVerticalSpacing(4)
        self.held_on_label = QLabel(ContactNoteEditor)
        self.held_on_label.setObjectName(u"held_on_label")

        self.row_0.addWidget(self.held_on_label, 0, 0, 1, 1)

        self.held_on = QLineEdit(ContactNoteEditor)
        self.held_on.setObjectName(u"held_on")

        self.row_0.addWidget(self.held_on, 1, 0, 1, 1)

        self.channel_code_label = QLabel(ContactNoteEditor)
        self.channel_code_label.setObjectName(u"channel_code_label")

        self.row_0.addWidget(self.channel_code_label, 0, 1, 1, 1)

        self.channel_code = QComboBox(ContactNoteEditor)
        self.channel_code.setObjectName(u"channel_code")
        self.channel_code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.channel_code.setMinimumContentsLength(8)

        self.row_0.addWidget(self.channel_code, 1, 1, 1, 1)

        self.with_whom_label = QLabel(ContactNoteEditor)
        self.with_whom_label.setObjectName(u"with_whom_label")

        self.row_0.addWidget(self.with_whom_label, 0, 2, 1, 1)

        self.with_whom = QLineEdit(ContactNoteEditor)
        self.with_whom.setObjectName(u"with_whom")

        self.row_0.addWidget(self.with_whom, 1, 2, 1, 1)

        self.row_0.setRowStretch(1, 1)
        self.row_0.setColumnStretch(0, 1)
        self.row_0.setColumnStretch(1, 1)
        self.row_0.setColumnStretch(2, 1)

        self.contact_note_form.addLayout(self.row_0)

        self.row_1 = QGridLayout()
        self.row_1.setObjectName(u"row_1")
        self.row_1.setHorizontalSpacing(16)
        self.row_1.setVerticalSpacing(4)
        self.text_label = QLabel(ContactNoteEditor)
        self.text_label.setObjectName(u"text_label")

        self.row_1.addWidget(self.text_label, 0, 0, 1, 1)

        self.text = QPlainTextEdit(ContactNoteEditor)
        self.text.setObjectName(u"text")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.text.sizePolicy().hasHeightForWidth())
        self.text.setSizePolicy(sizePolicy)
        self.text.setTabChangesFocus(True)

        self.row_1.addWidget(self.text, 1, 0, 1, 1)

        self.row_1.setRowStretch(1, 1)
        self.row_1.setColumnStretch(0, 1)

        self.contact_note_form.addLayout(self.row_1)

        self.heading_2 = QLabel(ContactNoteEditor)
        self.heading_2.setObjectName(u"heading_2")
        self.heading_2.setProperty(u"role", u"section")

        self.contact_note_form.addWidget(self.heading_2)

        self.row_3 = QGridLayout()
        self.row_3.setObjectName(u"row_3")
        self.row_3.setHorizontalSpacing(16)
        self.row_3.setVerticalSpacing(4)
        self.follow_up_label = QLabel(ContactNoteEditor)
        self.follow_up_label.setObjectName(u"follow_up_label")

        self.row_3.addWidget(self.follow_up_label, 0, 0, 1, 1)

        self.follow_up = QLineEdit(ContactNoteEditor)
        self.follow_up.setObjectName(u"follow_up")

        self.row_3.addWidget(self.follow_up, 1, 0, 1, 1)

        self.row_3.setRowStretch(1, 1)
        self.row_3.setColumnStretch(0, 1)

        self.contact_note_form.addLayout(self.row_3)

        self.row_4 = QGridLayout()
        self.row_4.setObjectName(u"row_4")
        self.row_4.setHorizontalSpacing(16)
        self.row_4.setVerticalSpacing(4)
        self.owner_label = QLabel(ContactNoteEditor)
        self.owner_label.setObjectName(u"owner_label")

        self.row_4.addWidget(self.owner_label, 0, 0, 1, 1)

        self.owner = QLineEdit(ContactNoteEditor)
        self.owner.setObjectName(u"owner")

        self.row_4.addWidget(self.owner, 1, 0, 1, 1)

        self.due_on_label = QLabel(ContactNoteEditor)
        self.due_on_label.setObjectName(u"due_on_label")

        self.row_4.addWidget(self.due_on_label, 0, 1, 1, 1)

        self.due_on = QLineEdit(ContactNoteEditor)
        self.due_on.setObjectName(u"due_on")

        self.row_4.addWidget(self.due_on, 1, 1, 1, 1)

        self.done_on_label = QLabel(ContactNoteEditor)
        self.done_on_label.setObjectName(u"done_on_label")

        self.row_4.addWidget(self.done_on_label, 0, 2, 1, 1)

        self.done_on = QLineEdit(ContactNoteEditor)
        self.done_on.setObjectName(u"done_on")

        self.row_4.addWidget(self.done_on, 1, 2, 1, 1)

        self.row_4.setRowStretch(1, 1)
        self.row_4.setColumnStretch(0, 1)
        self.row_4.setColumnStretch(1, 1)
        self.row_4.setColumnStretch(2, 1)

        self.contact_note_form.addLayout(self.row_4)

        self.contact_note_form.setStretch(1, 1)
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
        self.heading_2.setText(QCoreApplication.translate("ContactNoteEditor", u"What follows", None))
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

