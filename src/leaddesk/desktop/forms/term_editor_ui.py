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
from PySide6.QtWidgets import (QApplication, QComboBox, QFormLayout, QLabel,
    QLineEdit, QPlainTextEdit, QSizePolicy, QWidget)

class Ui_TermEditor(object):
    def setupUi(self, TermEditor):
        if not TermEditor.objectName():
            TermEditor.setObjectName(u"TermEditor")
        self.term_form = QFormLayout(TermEditor)
        self.term_form.setObjectName(u"term_form")
        self.term_form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.term_form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.term_form.setHorizontalSpacing(16)
        self.term_form.setVerticalSpacing(4)
        self.label_label = QLabel(TermEditor)
        self.label_label.setObjectName(u"label_label")

        self.term_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_label)

        self.label = QLineEdit(TermEditor)
        self.label.setObjectName(u"label")
        self.label.setMinimumSize(QSize(200, 0))

        self.term_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.label)

        self.code_label = QLabel(TermEditor)
        self.code_label.setObjectName(u"code_label")

        self.term_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.code_label)

        self.code = QLineEdit(TermEditor)
        self.code.setObjectName(u"code")
        self.code.setMinimumSize(QSize(200, 0))

        self.term_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.code)

        self.parent_label = QLabel(TermEditor)
        self.parent_label.setObjectName(u"parent_label")

        self.term_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.parent_label)

        self.parent = QComboBox(TermEditor)
        self.parent.setObjectName(u"parent")
        self.parent.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.parent.setMinimumContentsLength(22)

        self.term_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.parent)

        self.sort_order_label = QLabel(TermEditor)
        self.sort_order_label.setObjectName(u"sort_order_label")

        self.term_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.sort_order_label)

        self.sort_order = QLineEdit(TermEditor)
        self.sort_order.setObjectName(u"sort_order")
        self.sort_order.setMinimumSize(QSize(200, 0))

        self.term_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.sort_order)

        self.active_from_label = QLabel(TermEditor)
        self.active_from_label.setObjectName(u"active_from_label")

        self.term_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.active_from_label)

        self.active_from = QLineEdit(TermEditor)
        self.active_from.setObjectName(u"active_from")
        self.active_from.setMinimumSize(QSize(200, 0))

        self.term_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.active_from)

        self.active_to_label = QLabel(TermEditor)
        self.active_to_label.setObjectName(u"active_to_label")

        self.term_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.active_to_label)

        self.active_to = QLineEdit(TermEditor)
        self.active_to.setObjectName(u"active_to")
        self.active_to.setMinimumSize(QSize(200, 0))

        self.term_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.active_to)

        self.aliases_label = QLabel(TermEditor)
        self.aliases_label.setObjectName(u"aliases_label")

        self.term_form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.aliases_label)

        self.aliases = QLineEdit(TermEditor)
        self.aliases.setObjectName(u"aliases")
        self.aliases.setMinimumSize(QSize(200, 0))

        self.term_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.aliases)

        self.source_label = QLabel(TermEditor)
        self.source_label.setObjectName(u"source_label")

        self.term_form.setWidget(7, QFormLayout.ItemRole.LabelRole, self.source_label)

        self.source = QLineEdit(TermEditor)
        self.source.setObjectName(u"source")
        self.source.setMinimumSize(QSize(200, 0))

        self.term_form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.source)

        self.note_label = QLabel(TermEditor)
        self.note_label.setObjectName(u"note_label")

        self.term_form.setWidget(8, QFormLayout.ItemRole.LabelRole, self.note_label)

        self.note = QPlainTextEdit(TermEditor)
        self.note.setObjectName(u"note")
        self.note.setTabChangesFocus(True)
        self.note.setMinimumSize(QSize(0, 72))

        self.term_form.setWidget(8, QFormLayout.ItemRole.FieldRole, self.note)

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

