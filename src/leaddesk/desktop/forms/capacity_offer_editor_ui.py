# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'capacity_offer_editor.ui'
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

class Ui_CapacityOfferEditor(object):
    def setupUi(self, CapacityOfferEditor):
        if not CapacityOfferEditor.objectName():
            CapacityOfferEditor.setObjectName(u"CapacityOfferEditor")
        self.capacity_offer_form = QVBoxLayout(CapacityOfferEditor)
        self.capacity_offer_form.setSpacing(4)
        self.capacity_offer_form.setObjectName(u"capacity_offer_form")
        self.row_0 = QGridLayout()
        self.row_0.setObjectName(u"row_0")
        self.row_0.setHorizontalSpacing(16)
        self.row_0.setVerticalSpacing(4)
        self.person_label = QLabel(CapacityOfferEditor)
        self.person_label.setObjectName(u"person_label")

        self.row_0.addWidget(self.person_label, 0, 0, 1, 1)

        self.person = QComboBox(CapacityOfferEditor)
        self.person.setObjectName(u"person")
        self.person.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.person.setMinimumContentsLength(8)

        self.row_0.addWidget(self.person, 1, 0, 1, 1)

        self.row_0.setRowStretch(1, 1)
        self.row_0.setColumnStretch(0, 1)

        self.capacity_offer_form.addLayout(self.row_0)

        self.row_1 = QGridLayout()
        self.row_1.setObjectName(u"row_1")
        self.row_1.setHorizontalSpacing(16)
        self.row_1.setVerticalSpacing(4)
        self.school_label = QLabel(CapacityOfferEditor)
        self.school_label.setObjectName(u"school_label")

        self.row_1.addWidget(self.school_label, 0, 0, 1, 1)

        self.school = QComboBox(CapacityOfferEditor)
        self.school.setObjectName(u"school")
        self.school.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.school.setMinimumContentsLength(8)

        self.row_1.addWidget(self.school, 1, 0, 1, 1)

        self.row_1.setRowStretch(1, 1)
        self.row_1.setColumnStretch(0, 1)

        self.capacity_offer_form.addLayout(self.row_1)

        self.row_2 = QGridLayout()
        self.row_2.setObjectName(u"row_2")
        self.row_2.setHorizontalSpacing(16)
        self.row_2.setVerticalSpacing(4)
        self.academic_year_label = QLabel(CapacityOfferEditor)
        self.academic_year_label.setObjectName(u"academic_year_label")

        self.row_2.addWidget(self.academic_year_label, 0, 0, 1, 1)

        self.academic_year = QLineEdit(CapacityOfferEditor)
        self.academic_year.setObjectName(u"academic_year")

        self.row_2.addWidget(self.academic_year, 1, 0, 1, 1)

        self.days_label = QLabel(CapacityOfferEditor)
        self.days_label.setObjectName(u"days_label")

        self.row_2.addWidget(self.days_label, 0, 1, 1, 1)

        self.days = QLineEdit(CapacityOfferEditor)
        self.days.setObjectName(u"days")

        self.row_2.addWidget(self.days, 1, 1, 1, 1)

        self.earliest_start_label = QLabel(CapacityOfferEditor)
        self.earliest_start_label.setObjectName(u"earliest_start_label")

        self.row_2.addWidget(self.earliest_start_label, 0, 2, 1, 1)

        self.earliest_start = QLineEdit(CapacityOfferEditor)
        self.earliest_start.setObjectName(u"earliest_start")

        self.row_2.addWidget(self.earliest_start, 1, 2, 1, 1)

        self.row_2.setRowStretch(1, 1)
        self.row_2.setColumnStretch(0, 1)
        self.row_2.setColumnStretch(1, 1)
        self.row_2.setColumnStretch(2, 1)

        self.capacity_offer_form.addLayout(self.row_2)

        self.row_3 = QGridLayout()
        self.row_3.setObjectName(u"row_3")
        self.row_3.setHorizontalSpacing(16)
        self.row_3.setVerticalSpacing(4)
        self.max_distance_km_label = QLabel(CapacityOfferEditor)
        self.max_distance_km_label.setObjectName(u"max_distance_km_label")

        self.row_3.addWidget(self.max_distance_km_label, 0, 0, 1, 1)

        self.max_distance_km = QLineEdit(CapacityOfferEditor)
        self.max_distance_km.setObjectName(u"max_distance_km")

        self.row_3.addWidget(self.max_distance_km, 1, 0, 1, 1)

        self.gap_3_1 = QWidget(CapacityOfferEditor)
        self.gap_3_1.setObjectName(u"gap_3_1")

        self.row_3.addWidget(self.gap_3_1, 0, 1, 1, 1)

        self.row_3.setRowStretch(1, 1)
        self.row_3.setColumnStretch(0, 1)
        self.row_3.setColumnStretch(1, 1)

        self.capacity_offer_form.addLayout(self.row_3)

        self.heading_4 = QLabel(CapacityOfferEditor)
        self.heading_4.setObjectName(u"heading_4")
        self.heading_4.setProperty(u"role", u"section")

        self.capacity_offer_form.addWidget(self.heading_4)

        self.row_5 = QGridLayout()
        self.row_5.setObjectName(u"row_5")
        self.row_5.setHorizontalSpacing(16)
        self.row_5.setVerticalSpacing(4)
        self.release_agreed_by_label = QLabel(CapacityOfferEditor)
        self.release_agreed_by_label.setObjectName(u"release_agreed_by_label")

        self.row_5.addWidget(self.release_agreed_by_label, 0, 0, 1, 1)

        self.release_agreed_by = QLineEdit(CapacityOfferEditor)
        self.release_agreed_by.setObjectName(u"release_agreed_by")

        self.row_5.addWidget(self.release_agreed_by, 1, 0, 1, 1)

        self.release_agreed_on_label = QLabel(CapacityOfferEditor)
        self.release_agreed_on_label.setObjectName(u"release_agreed_on_label")

        self.row_5.addWidget(self.release_agreed_on_label, 0, 1, 1, 1)

        self.release_agreed_on = QLineEdit(CapacityOfferEditor)
        self.release_agreed_on.setObjectName(u"release_agreed_on")

        self.row_5.addWidget(self.release_agreed_on, 1, 1, 1, 1)

        self.row_5.setRowStretch(1, 1)
        self.row_5.setColumnStretch(0, 1)
        self.row_5.setColumnStretch(1, 1)

        self.capacity_offer_form.addLayout(self.row_5)

        self.heading_6 = QLabel(CapacityOfferEditor)
        self.heading_6.setObjectName(u"heading_6")
        self.heading_6.setProperty(u"role", u"section")

        self.capacity_offer_form.addWidget(self.heading_6)

        self.row_7 = QGridLayout()
        self.row_7.setObjectName(u"row_7")
        self.row_7.setHorizontalSpacing(16)
        self.row_7.setVerticalSpacing(4)
        self.conflicts_label = QLabel(CapacityOfferEditor)
        self.conflicts_label.setObjectName(u"conflicts_label")

        self.row_7.addWidget(self.conflicts_label, 0, 0, 1, 1)

        self.conflicts = QPlainTextEdit(CapacityOfferEditor)
        self.conflicts.setObjectName(u"conflicts")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.conflicts.sizePolicy().hasHeightForWidth())
        self.conflicts.setSizePolicy(sizePolicy)
        self.conflicts.setTabChangesFocus(True)

        self.row_7.addWidget(self.conflicts, 1, 0, 1, 1)

        self.row_7.setRowStretch(1, 1)
        self.row_7.setColumnStretch(0, 1)

        self.capacity_offer_form.addLayout(self.row_7)

        self.row_8 = QGridLayout()
        self.row_8.setObjectName(u"row_8")
        self.row_8.setHorizontalSpacing(16)
        self.row_8.setVerticalSpacing(4)
        self.note_label = QLabel(CapacityOfferEditor)
        self.note_label.setObjectName(u"note_label")

        self.row_8.addWidget(self.note_label, 0, 0, 1, 1)

        self.note = QPlainTextEdit(CapacityOfferEditor)
        self.note.setObjectName(u"note")
        sizePolicy.setHeightForWidth(self.note.sizePolicy().hasHeightForWidth())
        self.note.setSizePolicy(sizePolicy)
        self.note.setTabChangesFocus(True)

        self.row_8.addWidget(self.note, 1, 0, 1, 1)

        self.row_8.setRowStretch(1, 1)
        self.row_8.setColumnStretch(0, 1)

        self.capacity_offer_form.addLayout(self.row_8)

        self.capacity_offer_form.setStretch(7, 1)
        self.capacity_offer_form.setStretch(8, 1)
#if QT_CONFIG(shortcut)
        self.person_label.setBuddy(self.person)
        self.school_label.setBuddy(self.school)
        self.academic_year_label.setBuddy(self.academic_year)
        self.days_label.setBuddy(self.days)
        self.earliest_start_label.setBuddy(self.earliest_start)
        self.max_distance_km_label.setBuddy(self.max_distance_km)
        self.release_agreed_by_label.setBuddy(self.release_agreed_by)
        self.release_agreed_on_label.setBuddy(self.release_agreed_on)
        self.conflicts_label.setBuddy(self.conflicts)
        self.note_label.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.person, self.school)
        QWidget.setTabOrder(self.school, self.academic_year)
        QWidget.setTabOrder(self.academic_year, self.days)
        QWidget.setTabOrder(self.days, self.earliest_start)
        QWidget.setTabOrder(self.earliest_start, self.max_distance_km)
        QWidget.setTabOrder(self.max_distance_km, self.release_agreed_by)
        QWidget.setTabOrder(self.release_agreed_by, self.release_agreed_on)
        QWidget.setTabOrder(self.release_agreed_on, self.conflicts)
        QWidget.setTabOrder(self.conflicts, self.note)

        self.retranslateUi(CapacityOfferEditor)

        QMetaObject.connectSlotsByName(CapacityOfferEditor)
    # setupUi

    def retranslateUi(self, CapacityOfferEditor):
        CapacityOfferEditor.setWindowTitle(QCoreApplication.translate("CapacityOfferEditor", u"Capacity offer", None))
        self.person_label.setText(QCoreApplication.translate("CapacityOfferEditor", u"Leader", None))
#if QT_CONFIG(accessibility)
        self.person.setAccessibleName(QCoreApplication.translate("CapacityOfferEditor", u"Leader", None))
#endif // QT_CONFIG(accessibility)
        self.school_label.setText(QCoreApplication.translate("CapacityOfferEditor", u"School, if the whole school offers", None))
#if QT_CONFIG(accessibility)
        self.school.setAccessibleName(QCoreApplication.translate("CapacityOfferEditor", u"School, if the whole school offers", None))
#endif // QT_CONFIG(accessibility)
        self.academic_year_label.setText(QCoreApplication.translate("CapacityOfferEditor", u"Academic year", None))
#if QT_CONFIG(accessibility)
        self.academic_year.setAccessibleName(QCoreApplication.translate("CapacityOfferEditor", u"Academic year", None))
#endif // QT_CONFIG(accessibility)
        self.academic_year.setPlaceholderText(QCoreApplication.translate("CapacityOfferEditor", u"such as 2026/27", None))
        self.days_label.setText(QCoreApplication.translate("CapacityOfferEditor", u"Days offered", None))
#if QT_CONFIG(accessibility)
        self.days.setAccessibleName(QCoreApplication.translate("CapacityOfferEditor", u"Days offered", None))
#endif // QT_CONFIG(accessibility)
        self.earliest_start_label.setText(QCoreApplication.translate("CapacityOfferEditor", u"Can start on", None))
#if QT_CONFIG(accessibility)
        self.earliest_start.setAccessibleName(QCoreApplication.translate("CapacityOfferEditor", u"Can start on", None))
#endif // QT_CONFIG(accessibility)
        self.earliest_start.setPlaceholderText(QCoreApplication.translate("CapacityOfferEditor", u"such as 12 Sep 2026", None))
        self.max_distance_km_label.setText(QCoreApplication.translate("CapacityOfferEditor", u"Furthest distance in kilometres", None))
#if QT_CONFIG(accessibility)
        self.max_distance_km.setAccessibleName(QCoreApplication.translate("CapacityOfferEditor", u"Furthest distance in kilometres", None))
#endif // QT_CONFIG(accessibility)
        self.heading_4.setText(QCoreApplication.translate("CapacityOfferEditor", u"Release by the school", None))
        self.release_agreed_by_label.setText(QCoreApplication.translate("CapacityOfferEditor", u"Agreed by", None))
#if QT_CONFIG(accessibility)
        self.release_agreed_by.setAccessibleName(QCoreApplication.translate("CapacityOfferEditor", u"Agreed by", None))
#endif // QT_CONFIG(accessibility)
        self.release_agreed_on_label.setText(QCoreApplication.translate("CapacityOfferEditor", u"Agreed on", None))
#if QT_CONFIG(accessibility)
        self.release_agreed_on.setAccessibleName(QCoreApplication.translate("CapacityOfferEditor", u"Agreed on", None))
#endif // QT_CONFIG(accessibility)
        self.release_agreed_on.setPlaceholderText(QCoreApplication.translate("CapacityOfferEditor", u"such as 12 Sep 2026", None))
        self.heading_6.setText(QCoreApplication.translate("CapacityOfferEditor", u"Remarks", None))
        self.conflicts_label.setText(QCoreApplication.translate("CapacityOfferEditor", u"Conflicts of interest declared", None))
#if QT_CONFIG(accessibility)
        self.conflicts.setAccessibleName(QCoreApplication.translate("CapacityOfferEditor", u"Conflicts of interest declared", None))
#endif // QT_CONFIG(accessibility)
        self.note_label.setText(QCoreApplication.translate("CapacityOfferEditor", u"Note", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("CapacityOfferEditor", u"Note", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

