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
from PySide6.QtWidgets import (QApplication, QComboBox, QGridLayout, QLabel,
    QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout,
    QWidget)

class Ui_VacancyEditor(object):
    def setupUi(self, VacancyEditor):
        if not VacancyEditor.objectName():
            VacancyEditor.setObjectName(u"VacancyEditor")
        self.vacancy_form = QVBoxLayout(VacancyEditor)
        self.vacancy_form.setSpacing(4)
        self.vacancy_form.setObjectName(u"vacancy_form")
        self.row_0 = QGridLayout()
        self.row_0.setObjectName(u"row_0")
        self.row_0.setHorizontalSpacing(16)
        self.row_0.setVerticalSpacing(4)
        self.school_label = QLabel(VacancyEditor)
        self.school_label.setObjectName(u"school_label")

        self.row_0.addWidget(self.school_label, 0, 0, 1, 1)

        self.school = QComboBox(VacancyEditor)
        self.school.setObjectName(u"school")
        self.school.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.school.setMinimumContentsLength(8)

        self.row_0.addWidget(self.school, 1, 0, 1, 1)

        self.row_0.setRowStretch(1, 1)
        self.row_0.setColumnStretch(0, 1)

        self.vacancy_form.addLayout(self.row_0)

        self.row_1 = QGridLayout()
        self.row_1.setObjectName(u"row_1")
        self.row_1.setHorizontalSpacing(16)
        self.row_1.setVerticalSpacing(4)
        self.role_code_label = QLabel(VacancyEditor)
        self.role_code_label.setObjectName(u"role_code_label")

        self.row_1.addWidget(self.role_code_label, 0, 0, 1, 1)

        self.role_code = QComboBox(VacancyEditor)
        self.role_code.setObjectName(u"role_code")
        self.role_code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.role_code.setMinimumContentsLength(8)

        self.row_1.addWidget(self.role_code, 1, 0, 1, 1)

        self.tier_code_label = QLabel(VacancyEditor)
        self.tier_code_label.setObjectName(u"tier_code_label")

        self.row_1.addWidget(self.tier_code_label, 0, 1, 1, 1)

        self.tier_code = QComboBox(VacancyEditor)
        self.tier_code.setObjectName(u"tier_code")
        self.tier_code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.tier_code.setMinimumContentsLength(8)

        self.row_1.addWidget(self.tier_code, 1, 1, 1, 1)

        self.row_1.setRowStretch(1, 1)
        self.row_1.setColumnStretch(0, 1)
        self.row_1.setColumnStretch(1, 1)

        self.vacancy_form.addLayout(self.row_1)

        self.row_2 = QGridLayout()
        self.row_2.setObjectName(u"row_2")
        self.row_2.setHorizontalSpacing(16)
        self.row_2.setVerticalSpacing(4)
        self.vacant_since_label = QLabel(VacancyEditor)
        self.vacant_since_label.setObjectName(u"vacant_since_label")

        self.row_2.addWidget(self.vacant_since_label, 0, 0, 1, 1)

        self.vacant_since = QLineEdit(VacancyEditor)
        self.vacant_since.setObjectName(u"vacant_since")

        self.row_2.addWidget(self.vacant_since, 1, 0, 1, 1)

        self.reason_code_label = QLabel(VacancyEditor)
        self.reason_code_label.setObjectName(u"reason_code_label")

        self.row_2.addWidget(self.reason_code_label, 0, 1, 1, 1)

        self.reason_code = QComboBox(VacancyEditor)
        self.reason_code.setObjectName(u"reason_code")
        self.reason_code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.reason_code.setMinimumContentsLength(8)

        self.row_2.addWidget(self.reason_code, 1, 1, 1, 1)

        self.row_2.setRowStretch(1, 1)
        self.row_2.setColumnStretch(0, 1)
        self.row_2.setColumnStretch(1, 1)

        self.vacancy_form.addLayout(self.row_2)

        self.row_3 = QGridLayout()
        self.row_3.setObjectName(u"row_3")
        self.row_3.setHorizontalSpacing(16)
        self.row_3.setVerticalSpacing(4)
        self.advertised_count_label = QLabel(VacancyEditor)
        self.advertised_count_label.setObjectName(u"advertised_count_label")

        self.row_3.addWidget(self.advertised_count_label, 0, 0, 1, 1)

        self.advertised_count = QLineEdit(VacancyEditor)
        self.advertised_count.setObjectName(u"advertised_count")

        self.row_3.addWidget(self.advertised_count, 1, 0, 1, 1)

        self.gap_3_1 = QWidget(VacancyEditor)
        self.gap_3_1.setObjectName(u"gap_3_1")

        self.row_3.addWidget(self.gap_3_1, 0, 1, 1, 1)

        self.row_3.setRowStretch(1, 1)
        self.row_3.setColumnStretch(0, 1)
        self.row_3.setColumnStretch(1, 1)

        self.vacancy_form.addLayout(self.row_3)

        self.heading_4 = QLabel(VacancyEditor)
        self.heading_4.setObjectName(u"heading_4")
        self.heading_4.setProperty(u"role", u"section")

        self.vacancy_form.addWidget(self.heading_4)

        self.row_5 = QGridLayout()
        self.row_5.setObjectName(u"row_5")
        self.row_5.setHorizontalSpacing(16)
        self.row_5.setVerticalSpacing(4)
        self.filled_by_label = QLabel(VacancyEditor)
        self.filled_by_label.setObjectName(u"filled_by_label")

        self.row_5.addWidget(self.filled_by_label, 0, 0, 1, 1)

        self.filled_by = QLineEdit(VacancyEditor)
        self.filled_by.setObjectName(u"filled_by")

        self.row_5.addWidget(self.filled_by, 1, 0, 1, 1)

        self.filled_how_label = QLabel(VacancyEditor)
        self.filled_how_label.setObjectName(u"filled_how_label")

        self.row_5.addWidget(self.filled_how_label, 0, 1, 1, 1)

        self.filled_how = QLineEdit(VacancyEditor)
        self.filled_how.setObjectName(u"filled_how")

        self.row_5.addWidget(self.filled_how, 1, 1, 1, 1)

        self.row_5.setRowStretch(1, 1)
        self.row_5.setColumnStretch(0, 1)
        self.row_5.setColumnStretch(1, 1)

        self.vacancy_form.addLayout(self.row_5)

        self.row_6 = QGridLayout()
        self.row_6.setObjectName(u"row_6")
        self.row_6.setHorizontalSpacing(16)
        self.row_6.setVerticalSpacing(4)
        self.note_label = QLabel(VacancyEditor)
        self.note_label.setObjectName(u"note_label")

        self.row_6.addWidget(self.note_label, 0, 0, 1, 1)

        self.note = QPlainTextEdit(VacancyEditor)
        self.note.setObjectName(u"note")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.note.sizePolicy().hasHeightForWidth())
        self.note.setSizePolicy(sizePolicy)
        self.note.setTabChangesFocus(True)

        self.row_6.addWidget(self.note, 1, 0, 1, 1)

        self.row_6.setRowStretch(1, 1)
        self.row_6.setColumnStretch(0, 1)

        self.vacancy_form.addLayout(self.row_6)

        self.vacancy_form.setStretch(6, 1)
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
        self.heading_4.setText(QCoreApplication.translate("VacancyEditor", u"How it ended", None))
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

