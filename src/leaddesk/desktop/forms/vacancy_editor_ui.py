# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'vacancy_editor.ui'
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

class Ui_VacancyEditor(object):
    def setupUi(self, VacancyEditor):
        if not VacancyEditor.objectName():
            VacancyEditor.setObjectName(u"VacancyEditor")
        self.vacancy_form = QFormLayout(VacancyEditor)
        self.vacancy_form.setObjectName(u"vacancy_form")
        self.vacancy_form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.vacancy_form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.vacancy_form.setHorizontalSpacing(16)
        self.vacancy_form.setVerticalSpacing(4)
        self.school_label = QLabel(VacancyEditor)
        self.school_label.setObjectName(u"school_label")

        self.vacancy_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.school_label)

        self.school = QComboBox(VacancyEditor)
        self.school.setObjectName(u"school")
        self.school.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.school.setMinimumContentsLength(22)

        self.vacancy_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.school)

        self.role_code_label = QLabel(VacancyEditor)
        self.role_code_label.setObjectName(u"role_code_label")

        self.vacancy_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.role_code_label)

        self.role_code = QComboBox(VacancyEditor)
        self.role_code.setObjectName(u"role_code")
        self.role_code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.role_code.setMinimumContentsLength(22)

        self.vacancy_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.role_code)

        self.tier_code_label = QLabel(VacancyEditor)
        self.tier_code_label.setObjectName(u"tier_code_label")

        self.vacancy_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.tier_code_label)

        self.tier_code = QComboBox(VacancyEditor)
        self.tier_code.setObjectName(u"tier_code")
        self.tier_code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.tier_code.setMinimumContentsLength(22)

        self.vacancy_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.tier_code)

        self.vacant_since_label = QLabel(VacancyEditor)
        self.vacant_since_label.setObjectName(u"vacant_since_label")

        self.vacancy_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.vacant_since_label)

        self.vacant_since = QLineEdit(VacancyEditor)
        self.vacant_since.setObjectName(u"vacant_since")

        self.vacancy_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.vacant_since)

        self.reason_code_label = QLabel(VacancyEditor)
        self.reason_code_label.setObjectName(u"reason_code_label")

        self.vacancy_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.reason_code_label)

        self.reason_code = QComboBox(VacancyEditor)
        self.reason_code.setObjectName(u"reason_code")
        self.reason_code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.reason_code.setMinimumContentsLength(22)

        self.vacancy_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.reason_code)

        self.advertised_count_label = QLabel(VacancyEditor)
        self.advertised_count_label.setObjectName(u"advertised_count_label")

        self.vacancy_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.advertised_count_label)

        self.advertised_count = QLineEdit(VacancyEditor)
        self.advertised_count.setObjectName(u"advertised_count")

        self.vacancy_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.advertised_count)

        self.filled_by_label = QLabel(VacancyEditor)
        self.filled_by_label.setObjectName(u"filled_by_label")

        self.vacancy_form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.filled_by_label)

        self.filled_by = QLineEdit(VacancyEditor)
        self.filled_by.setObjectName(u"filled_by")

        self.vacancy_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.filled_by)

        self.filled_how_label = QLabel(VacancyEditor)
        self.filled_how_label.setObjectName(u"filled_how_label")

        self.vacancy_form.setWidget(7, QFormLayout.ItemRole.LabelRole, self.filled_how_label)

        self.filled_how = QLineEdit(VacancyEditor)
        self.filled_how.setObjectName(u"filled_how")

        self.vacancy_form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.filled_how)

        self.note_label = QLabel(VacancyEditor)
        self.note_label.setObjectName(u"note_label")

        self.vacancy_form.setWidget(8, QFormLayout.ItemRole.LabelRole, self.note_label)

        self.note = QPlainTextEdit(VacancyEditor)
        self.note.setObjectName(u"note")
        self.note.setTabChangesFocus(True)

        self.vacancy_form.setWidget(8, QFormLayout.ItemRole.FieldRole, self.note)

#if QT_CONFIG(shortcut)
        self.school_label.setBuddy(self.school)
        self.role_code_label.setBuddy(self.role_code)
        self.tier_code_label.setBuddy(self.tier_code)
        self.vacant_since_label.setBuddy(self.vacant_since)
        self.reason_code_label.setBuddy(self.reason_code)
        self.advertised_count_label.setBuddy(self.advertised_count)
        self.filled_by_label.setBuddy(self.filled_by)
        self.filled_how_label.setBuddy(self.filled_how)
        self.note_label.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.school, self.role_code)
        QWidget.setTabOrder(self.role_code, self.tier_code)
        QWidget.setTabOrder(self.tier_code, self.vacant_since)
        QWidget.setTabOrder(self.vacant_since, self.reason_code)
        QWidget.setTabOrder(self.reason_code, self.advertised_count)
        QWidget.setTabOrder(self.advertised_count, self.filled_by)
        QWidget.setTabOrder(self.filled_by, self.filled_how)
        QWidget.setTabOrder(self.filled_how, self.note)

        self.retranslateUi(VacancyEditor)

        QMetaObject.connectSlotsByName(VacancyEditor)
    # setupUi

    def retranslateUi(self, VacancyEditor):
        VacancyEditor.setWindowTitle(QCoreApplication.translate("VacancyEditor", u"Vacancy", None))
        self.school_label.setText(QCoreApplication.translate("VacancyEditor", u"School", None))
#if QT_CONFIG(accessibility)
        self.school.setAccessibleName(QCoreApplication.translate("VacancyEditor", u"School", None))
#endif // QT_CONFIG(accessibility)
        self.role_code_label.setText(QCoreApplication.translate("VacancyEditor", u"Post", None))
#if QT_CONFIG(accessibility)
        self.role_code.setAccessibleName(QCoreApplication.translate("VacancyEditor", u"Post", None))
#endif // QT_CONFIG(accessibility)
        self.tier_code_label.setText(QCoreApplication.translate("VacancyEditor", u"Tier", None))
#if QT_CONFIG(accessibility)
        self.tier_code.setAccessibleName(QCoreApplication.translate("VacancyEditor", u"Tier", None))
#endif // QT_CONFIG(accessibility)
        self.vacant_since_label.setText(QCoreApplication.translate("VacancyEditor", u"Vacant since", None))
#if QT_CONFIG(accessibility)
        self.vacant_since.setAccessibleName(QCoreApplication.translate("VacancyEditor", u"Vacant since", None))
#endif // QT_CONFIG(accessibility)
        self.vacant_since.setPlaceholderText(QCoreApplication.translate("VacancyEditor", u"such as 12 Sep 2026", None))
        self.reason_code_label.setText(QCoreApplication.translate("VacancyEditor", u"Why it is vacant", None))
#if QT_CONFIG(accessibility)
        self.reason_code.setAccessibleName(QCoreApplication.translate("VacancyEditor", u"Why it is vacant", None))
#endif // QT_CONFIG(accessibility)
        self.advertised_count_label.setText(QCoreApplication.translate("VacancyEditor", u"Times advertised", None))
#if QT_CONFIG(accessibility)
        self.advertised_count.setAccessibleName(QCoreApplication.translate("VacancyEditor", u"Times advertised", None))
#endif // QT_CONFIG(accessibility)
        self.filled_by_label.setText(QCoreApplication.translate("VacancyEditor", u"Filled by", None))
#if QT_CONFIG(accessibility)
        self.filled_by.setAccessibleName(QCoreApplication.translate("VacancyEditor", u"Filled by", None))
#endif // QT_CONFIG(accessibility)
        self.filled_by.setPlaceholderText(QCoreApplication.translate("VacancyEditor", u"such as 12 Sep 2026", None))
        self.filled_how_label.setText(QCoreApplication.translate("VacancyEditor", u"How it was filled", None))
#if QT_CONFIG(accessibility)
        self.filled_how.setAccessibleName(QCoreApplication.translate("VacancyEditor", u"How it was filled", None))
#endif // QT_CONFIG(accessibility)
        self.note_label.setText(QCoreApplication.translate("VacancyEditor", u"Note", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("VacancyEditor", u"Note", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

