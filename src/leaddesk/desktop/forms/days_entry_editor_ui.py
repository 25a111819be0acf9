# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'days_entry_editor.ui'
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

class Ui_DaysEntryEditor(object):
    def setupUi(self, DaysEntryEditor):
        if not DaysEntryEditor.objectName():
            DaysEntryEditor.setObjectName(u"DaysEntryEditor")
        self.days_entry_form = QVBoxLayout(DaysEntryEditor)
        self.days_entry_form.setSpacing(4)
        self.days_entry_form.setObjectName(u"days_entry_form")
        self.row_0 = QGridLayout()
        self.row_0.setObjectName(u"row_0")
        self.row_0.setHorizontalSpacing(16)
        self.row_0.setVerticalSpacing(4)
        self.partnership_label = QLabel(DaysEntryEditor)
        self.partnership_label.setObjectName(u"partnership_label")

        self.row_0.addWidget(self.partnership_label, 0, 0, 1, 1)

        self.partnership = QComboBox(DaysEntryEditor)
        self.partnership.setObjectName(u"partnership")
        self.partnership.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.partnership.setMinimumContentsLength(8)

        self.row_0.addWidget(self.partnership, 1, 0, 1, 1)

        self.row_0.setRowStretch(1, 1)
        self.row_0.setColumnStretch(0, 1)

        self.days_entry_form.addLayout(self.row_0)

        self.row_1 = QGridLayout()
        self.row_1.setObjectName(u"row_1")
        self.row_1.setHorizontalSpacing(16)
        self.row_1.setVerticalSpacing(4)
        self.person_label = QLabel(DaysEntryEditor)
        self.person_label.setObjectName(u"person_label")

        self.row_1.addWidget(self.person_label, 0, 0, 1, 1)

        self.person = QComboBox(DaysEntryEditor)
        self.person.setObjectName(u"person")
        self.person.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.person.setMinimumContentsLength(8)

        self.row_1.addWidget(self.person, 1, 0, 1, 1)

        self.use_label = QLabel(DaysEntryEditor)
        self.use_label.setObjectName(u"use_label")

        self.row_1.addWidget(self.use_label, 0, 1, 1, 1)

        self.use = QComboBox(DaysEntryEditor)
        self.use.setObjectName(u"use")
        self.use.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.use.setMinimumContentsLength(8)

        self.row_1.addWidget(self.use, 1, 1, 1, 1)

        self.row_1.setRowStretch(1, 1)
        self.row_1.setColumnStretch(0, 1)
        self.row_1.setColumnStretch(1, 1)

        self.days_entry_form.addLayout(self.row_1)

        self.row_2 = QGridLayout()
        self.row_2.setObjectName(u"row_2")
        self.row_2.setHorizontalSpacing(16)
        self.row_2.setVerticalSpacing(4)
        self.days_label = QLabel(DaysEntryEditor)
        self.days_label.setObjectName(u"days_label")

        self.row_2.addWidget(self.days_label, 0, 0, 1, 1)

        self.days = QLineEdit(DaysEntryEditor)
        self.days.setObjectName(u"days")

        self.row_2.addWidget(self.days, 1, 0, 1, 1)

        self.entered_on_label = QLabel(DaysEntryEditor)
        self.entered_on_label.setObjectName(u"entered_on_label")

        self.row_2.addWidget(self.entered_on_label, 0, 1, 1, 1)

        self.entered_on = QLineEdit(DaysEntryEditor)
        self.entered_on.setObjectName(u"entered_on")

        self.row_2.addWidget(self.entered_on, 1, 1, 1, 1)

        self.academic_year_label = QLabel(DaysEntryEditor)
        self.academic_year_label.setObjectName(u"academic_year_label")

        self.row_2.addWidget(self.academic_year_label, 0, 2, 1, 1)

        self.academic_year = QLineEdit(DaysEntryEditor)
        self.academic_year.setObjectName(u"academic_year")

        self.row_2.addWidget(self.academic_year, 1, 2, 1, 1)

        self.row_2.setRowStretch(1, 1)
        self.row_2.setColumnStretch(0, 1)
        self.row_2.setColumnStretch(1, 1)
        self.row_2.setColumnStretch(2, 1)

        self.days_entry_form.addLayout(self.row_2)

        self.row_3 = QGridLayout()
        self.row_3.setObjectName(u"row_3")
        self.row_3.setHorizontalSpacing(16)
        self.row_3.setVerticalSpacing(4)
        self.note_label = QLabel(DaysEntryEditor)
        self.note_label.setObjectName(u"note_label")

        self.row_3.addWidget(self.note_label, 0, 0, 1, 1)

        self.note = QPlainTextEdit(DaysEntryEditor)
        self.note.setObjectName(u"note")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.note.sizePolicy().hasHeightForWidth())
        self.note.setSizePolicy(sizePolicy)
        self.note.setTabChangesFocus(True)

        self.row_3.addWidget(self.note, 1, 0, 1, 1)

        self.row_3.setRowStretch(1, 1)
        self.row_3.setColumnStretch(0, 1)

        self.days_entry_form.addLayout(self.row_3)

        self.days_entry_form.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.partnership_label.setBuddy(self.partnership)
        self.person_label.setBuddy(self.person)
        self.use_label.setBuddy(self.use)
        self.days_label.setBuddy(self.days)
        self.entered_on_label.setBuddy(self.entered_on)
        self.academic_year_label.setBuddy(self.academic_year)
        self.note_label.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.partnership, self.person)
        QWidget.setTabOrder(self.person, self.use)
        QWidget.setTabOrder(self.use, self.days)
        QWidget.setTabOrder(self.days, self.entered_on)
        QWidget.setTabOrder(self.entered_on, self.academic_year)
        QWidget.setTabOrder(self.academic_year, self.note)

        self.retranslateUi(DaysEntryEditor)

        QMetaObject.connectSlotsByName(DaysEntryEditor)
    # setupUi

    def retranslateUi(self, DaysEntryEditor):
        DaysEntryEditor.setWindowTitle(QCoreApplication.translate("DaysEntryEditor", u"Days entry", None))
        self.partnership_label.setText(QCoreApplication.translate("DaysEntryEditor", u"Partnership", None))
#if QT_CONFIG(accessibility)
        self.partnership.setAccessibleName(QCoreApplication.translate("DaysEntryEditor", u"Partnership", None))
#endif // QT_CONFIG(accessibility)
        self.person_label.setText(QCoreApplication.translate("DaysEntryEditor", u"Leader", None))
#if QT_CONFIG(accessibility)
        self.person.setAccessibleName(QCoreApplication.translate("DaysEntryEditor", u"Leader", None))
#endif // QT_CONFIG(accessibility)
        self.use_label.setText(QCoreApplication.translate("DaysEntryEditor", u"What happened", None))
#if QT_CONFIG(accessibility)
        self.use.setAccessibleName(QCoreApplication.translate("DaysEntryEditor", u"What happened", None))
#endif // QT_CONFIG(accessibility)
        self.days_label.setText(QCoreApplication.translate("DaysEntryEditor", u"Days", None))
#if QT_CONFIG(accessibility)
        self.days.setAccessibleName(QCoreApplication.translate("DaysEntryEditor", u"Days", None))
#endif // QT_CONFIG(accessibility)
        self.entered_on_label.setText(QCoreApplication.translate("DaysEntryEditor", u"Date", None))
#if QT_CONFIG(accessibility)
        self.entered_on.setAccessibleName(QCoreApplication.translate("DaysEntryEditor", u"Date", None))
#endif // QT_CONFIG(accessibility)
        self.entered_on.setPlaceholderText(QCoreApplication.translate("DaysEntryEditor", u"such as 12 Sep 2026", None))
        self.academic_year_label.setText(QCoreApplication.translate("DaysEntryEditor", u"Academic year", None))
#if QT_CONFIG(accessibility)
        self.academic_year.setAccessibleName(QCoreApplication.translate("DaysEntryEditor", u"Academic year", None))
#endif // QT_CONFIG(accessibility)
        self.academic_year.setPlaceholderText(QCoreApplication.translate("DaysEntryEditor", u"such as 2026/27", None))
        self.note_label.setText(QCoreApplication.translate("DaysEntryEditor", u"Note", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("DaysEntryEditor", u"Note", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

