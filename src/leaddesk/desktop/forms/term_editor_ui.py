# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'term_editor.ui'
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

class Ui_TermEditor(object):
    def setupUi(self, TermEditor):
        if not TermEditor.objectName():
            TermEditor.setObjectName(u"TermEditor")
        self.term_form = QVBoxLayout(TermEditor)
        self.term_form.setSpacing(4)
        self.term_form.setObjectName(u"term_form")
        self.row_0 = QGridLayout()
        self.row_0.setObjectName(u"row_0")
        self.row_0.setHorizontalSpacing(16)
        self.row_0.setVerticalSpacing(4)
        self.label_label = QLabel(TermEditor)
        self.label_label.setObjectName(u"label_label")

        self.row_0.addWidget(self.label_label, 0, 0, 1, 1)

        self.label = QLineEdit(TermEditor)
        self.label.setObjectName(u"label")

        self.row_0.addWidget(self.label, 1, 0, 1, 1)

        self.row_0.setRowStretch(1, 1)
        self.row_0.setColumnStretch(0, 1)

        self.term_form.addLayout(self.row_0)

        self.row_1 = QGridLayout()
        self.row_1.setObjectName(u"row_1")
        self.row_1.setHorizontalSpacing(16)
        self.row_1.setVerticalSpacing(4)
        self.code_label = QLabel(TermEditor)
        self.code_label.setObjectName(u"code_label")

        self.row_1.addWidget(self.code_label, 0, 0, 1, 1)

        self.code = QLineEdit(TermEditor)
        self.code.setObjectName(u"code")

        self.row_1.addWidget(self.code, 1, 0, 1, 1)

        self.parent_label = QLabel(TermEditor)
        self.parent_label.setObjectName(u"parent_label")

        self.row_1.addWidget(self.parent_label, 0, 1, 1, 1)

        self.parent = QComboBox(TermEditor)
        self.parent.setObjectName(u"parent")
        self.parent.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.parent.setMinimumContentsLength(8)

        self.row_1.addWidget(self.parent, 1, 1, 1, 1)

        self.row_1.setRowStretch(1, 1)
        self.row_1.setColumnStretch(0, 1)
        self.row_1.setColumnStretch(1, 1)

        self.term_form.addLayout(self.row_1)

        self.row_2 = QGridLayout()
        self.row_2.setObjectName(u"row_2")
        self.row_2.setHorizontalSpacing(16)
        self.row_2.setVerticalSpacing(4)
        self.sort_order_label = QLabel(TermEditor)
        self.sort_order_label.setObjectName(u"sort_order_label")

        self.row_2.addWidget(self.sort_order_label, 0, 0, 1, 1)

        self.sort_order = QLineEdit(TermEditor)
        self.sort_order.setObjectName(u"sort_order")

        self.row_2.addWidget(self.sort_order, 1, 0, 1, 1)

        self.active_from_label = QLabel(TermEditor)
        self.active_from_label.setObjectName(u"active_from_label")

        self.row_2.addWidget(self.active_from_label, 0, 1, 1, 1)

        self.active_from = QLineEdit(TermEditor)
        self.active_from.setObjectName(u"active_from")

        self.row_2.addWidget(self.active_from, 1, 1, 1, 1)

        self.active_to_label = QLabel(TermEditor)
        self.active_to_label.setObjectName(u"active_to_label")

        self.row_2.addWidget(self.active_to_label, 0, 2, 1, 1)

        self.active_to = QLineEdit(TermEditor)
        self.active_to.setObjectName(u"active_to")

        self.row_2.addWidget(self.active_to, 1, 2, 1, 1)

        self.row_2.setRowStretch(1, 1)
        self.row_2.setColumnStretch(0, 1)
        self.row_2.setColumnStretch(1, 1)
        self.row_2.setColumnStretch(2, 1)

        self.term_form.addLayout(self.row_2)

        self.row_3 = QGridLayout()
        self.row_3.setObjectName(u"row_3")
        self.row_3.setHorizontalSpacing(16)
        self.row_3.setVerticalSpacing(4)
        self.aliases_label = QLabel(TermEditor)
        self.aliases_label.setObjectName(u"aliases_label")

        self.row_3.addWidget(self.aliases_label, 0, 0, 1, 1)

        self.aliases = QLineEdit(TermEditor)
        self.aliases.setObjectName(u"aliases")

        self.row_3.addWidget(self.aliases, 1, 0, 1, 1)

        self.row_3.setRowStretch(1, 1)
        self.row_3.setColumnStretch(0, 1)

        self.term_form.addLayout(self.row_3)

        self.row_4 = QGridLayout()
        self.row_4.setObjectName(u"row_4")
        self.row_4.setHorizontalSpacing(16)
        self.row_4.setVerticalSpacing(4)
        self.source_label = QLabel(TermEditor)
        self.source_label.setObjectName(u"source_label")

        self.row_4.addWidget(self.source_label, 0, 0, 1, 1)

        self.source = QLineEdit(TermEditor)
        self.source.setObjectName(u"source")

        self.row_4.addWidget(self.source, 1, 0, 1, 1)

        self.row_4.setRowStretch(1, 1)
        self.row_4.setColumnStretch(0, 1)

        self.term_form.addLayout(self.row_4)

        self.row_5 = QGridLayout()
        self.row_5.setObjectName(u"row_5")
        self.row_5.setHorizontalSpacing(16)
        self.row_5.setVerticalSpacing(4)
        self.note_label = QLabel(TermEditor)
        self.note_label.setObjectName(u"note_label")

        self.row_5.addWidget(self.note_label, 0, 0, 1, 1)

        self.note = QPlainTextEdit(TermEditor)
        self.note.setObjectName(u"note")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.note.sizePolicy().hasHeightForWidth())
        self.note.setSizePolicy(sizePolicy)
        self.note.setTabChangesFocus(True)

        self.row_5.addWidget(self.note, 1, 0, 1, 1)

        self.row_5.setRowStretch(1, 1)
        self.row_5.setColumnStretch(0, 1)

        self.term_form.addLayout(self.row_5)

        self.term_form.setStretch(5, 1)
#if QT_CONFIG(shortcut)
        self.label_label.setBuddy(self.label)
        self.code_label.setBuddy(self.code)
        self.parent_label.setBuddy(self.parent)
        self.sort_order_label.setBuddy(self.sort_order)
        self.active_from_label.setBuddy(self.active_from)
        self.active_to_label.setBuddy(self.active_to)
        self.aliases_label.setBuddy(self.aliases)
        self.source_label.setBuddy(self.source)
        self.note_label.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.label, self.code)
        QWidget.setTabOrder(self.code, self.parent)
        QWidget.setTabOrder(self.parent, self.sort_order)
        QWidget.setTabOrder(self.sort_order, self.active_from)
        QWidget.setTabOrder(self.active_from, self.active_to)
        QWidget.setTabOrder(self.active_to, self.aliases)
        QWidget.setTabOrder(self.aliases, self.source)
        QWidget.setTabOrder(self.source, self.note)

        self.retranslateUi(TermEditor)

        QMetaObject.connectSlotsByName(TermEditor)
    # setupUi

    def retranslateUi(self, TermEditor):
        TermEditor.setWindowTitle(QCoreApplication.translate("TermEditor", u"Term", None))
        self.label_label.setText(QCoreApplication.translate("TermEditor", u"Words", None))
#if QT_CONFIG(accessibility)
        self.label.setAccessibleName(QCoreApplication.translate("TermEditor", u"Words", None))
#endif // QT_CONFIG(accessibility)
        self.label.setPlaceholderText(QCoreApplication.translate("TermEditor", u"what officers see", None))
        self.code_label.setText(QCoreApplication.translate("TermEditor", u"Code", None))
#if QT_CONFIG(accessibility)
        self.code.setAccessibleName(QCoreApplication.translate("TermEditor", u"Code", None))
#endif // QT_CONFIG(accessibility)
        self.code.setPlaceholderText(QCoreApplication.translate("TermEditor", u"short, such as middle", None))
        self.parent_label.setText(QCoreApplication.translate("TermEditor", u"Belongs under", None))
#if QT_CONFIG(accessibility)
        self.parent.setAccessibleName(QCoreApplication.translate("TermEditor", u"Belongs under", None))
#endif // QT_CONFIG(accessibility)
        self.sort_order_label.setText(QCoreApplication.translate("TermEditor", u"Place in the list", None))
#if QT_CONFIG(accessibility)
        self.sort_order.setAccessibleName(QCoreApplication.translate("TermEditor", u"Place in the list", None))
#endif // QT_CONFIG(accessibility)
        self.active_from_label.setText(QCoreApplication.translate("TermEditor", u"First day", None))
#if QT_CONFIG(accessibility)
        self.active_from.setAccessibleName(QCoreApplication.translate("TermEditor", u"First day", None))
#endif // QT_CONFIG(accessibility)
        self.active_from.setPlaceholderText(QCoreApplication.translate("TermEditor", u"such as 12 Sep 2026", None))
        self.active_to_label.setText(QCoreApplication.translate("TermEditor", u"Last day", None))
#if QT_CONFIG(accessibility)
        self.active_to.setAccessibleName(QCoreApplication.translate("TermEditor", u"Last day", None))
#endif // QT_CONFIG(accessibility)
        self.active_to.setPlaceholderText(QCoreApplication.translate("TermEditor", u"such as 12 Sep 2026", None))
        self.aliases_label.setText(QCoreApplication.translate("TermEditor", u"Other ways it is written", None))
#if QT_CONFIG(accessibility)
        self.aliases.setAccessibleName(QCoreApplication.translate("TermEditor", u"Other ways it is written", None))
#endif // QT_CONFIG(accessibility)
        self.aliases.setPlaceholderText(QCoreApplication.translate("TermEditor", u"separated by ;", None))
        self.source_label.setText(QCoreApplication.translate("TermEditor", u"Source", None))
#if QT_CONFIG(accessibility)
        self.source.setAccessibleName(QCoreApplication.translate("TermEditor", u"Source", None))
#endif // QT_CONFIG(accessibility)
        self.note_label.setText(QCoreApplication.translate("TermEditor", u"Note", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("TermEditor", u"Note", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

