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
from PySide6.QtWidgets import (QApplication, QComboBox, QFormLayout, QLabel,
    QLineEdit, QPlainTextEdit, QSizePolicy, QWidget)

class Ui_DaysEntryEditor(object):
    def setupUi(self, DaysEntryEditor):
        if not DaysEntryEditor.objectName():
            DaysEntryEditor.setObjectName(u"DaysEntryEditor")
        self.days_entry_form = QFormLayout(DaysEntryEditor)
        self.days_entry_form.setObjectName(u"days_entry_form")
        self.days_entry_form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.days_entry_form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.days_entry_form.setHorizontalSpacing(16)
        self.days_entry_form.setVerticalSpacing(4)
        self.partnership_label = QLabel(DaysEntryEditor)
        self.partnership_label.setObjectName(u"partnership_label")

        self.days_entry_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.partnership_label)

        self.partnership = QComboBox(DaysEntryEditor)
        self.partnership.setObjectName(u"partnership")
        self.partnership.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.partnership.setMinimumContentsLength(22)

        self.days_entry_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.partnership)

        self.person_label = QLabel(DaysEntryEditor)
        self.person_label.setObjectName(u"person_label")

        self.days_entry_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.person_label)

        self.person = QComboBox(DaysEntryEditor)
        self.person.setObjectName(u"person")
        self.person.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.person.setMinimumContentsLength(22)

        self.days_entry_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.person)

        self.use_label = QLabel(DaysEntryEditor)
        self.use_label.setObjectName(u"use_label")

        self.days_entry_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.use_label)

        self.use = QComboBox(DaysEntryEditor)
        self.use.setObjectName(u"use")
        self.use.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.use.setMinimumContentsLength(22)

        self.days_entry_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.use)

        self.days_label = QLabel(DaysEntryEditor)
        self.days_label.setObjectName(u"days_label")

        self.days_entry_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.days_label)

        self.days = QLineEdit(DaysEntryEditor)
        self.days.setObjectName(u"days")

        self.days_entry_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.days)

        self.entered_on_label = QLabel(DaysEntryEditor)
        self.entered_on_label.setObjectName(u"entered_on_label")

        self.days_entry_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.entered_on_label)

        self.entered_on = QLineEdit(DaysEntryEditor)
        self.entered_on.setObjectName(u"entered_on")

        self.days_entry_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.entered_on)

        self.academic_year_label = QLabel(DaysEntryEditor)
        self.academic_year_label.setObjectName(u"academic_year_label")

        self.days_entry_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.academic_year_label)

        self.academic_year = QLineEdit(DaysEntryEditor)
        self.academic_year.setObjectName(u"academic_year")

        self.days_entry_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.academic_year)

        self.note_label = QLabel(DaysEntryEditor)
        self.note_label.setObjectName(u"note_label")

        self.days_entry_form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.note_label)

        self.note = QPlainTextEdit(DaysEntryEditor)
        self.note.setObjectName(u"note")
        self.note.setTabChangesFocus(True)

        self.days_entry_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.note)

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
        self.academic_year_label.setText(QCoreApplication.translate("DaysEntryEditor", u"Academic year, such as 2026/27", None))
#if QT_CONFIG(accessibility)
        self.academic_year.setAccessibleName(QCoreApplication.translate("DaysEntryEditor", u"Academic year, such as 2026/27", None))
#endif // QT_CONFIG(accessibility)
        self.note_label.setText(QCoreApplication.translate("DaysEntryEditor", u"Note", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("DaysEntryEditor", u"Note", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

