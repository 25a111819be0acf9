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
from PySide6.QtWidgets import (QApplication, QComboBox, QFormLayout, QLabel,
    QLineEdit, QPlainTextEdit, QSizePolicy, QWidget)

class Ui_CapacityOfferEditor(object):
    def setupUi(self, CapacityOfferEditor):
        if not CapacityOfferEditor.objectName():
            CapacityOfferEditor.setObjectName(u"CapacityOfferEditor")
        self.capacity_offer_form = QFormLayout(CapacityOfferEditor)
        self.capacity_offer_form.setObjectName(u"capacity_offer_form")
        self.capacity_offer_form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.capacity_offer_form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.capacity_offer_form.setHorizontalSpacing(16)
        self.capacity_offer_form.setVerticalSpacing(4)
        self.person_label = QLabel(CapacityOfferEditor)
        self.person_label.setObjectName(u"person_label")

        self.capacity_offer_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.person_label)

        self.person = QComboBox(CapacityOfferEditor)
        self.person.setObjectName(u"person")
        self.person.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.person.setMinimumContentsLength(22)

        self.capacity_offer_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.person)

        self.school_label = QLabel(CapacityOfferEditor)
        self.school_label.setObjectName(u"school_label")

        self.capacity_offer_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.school_label)

        self.school = QComboBox(CapacityOfferEditor)
        self.school.setObjectName(u"school")
        self.school.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.school.setMinimumContentsLength(22)

        self.capacity_offer_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.school)

        self.academic_year_label = QLabel(CapacityOfferEditor)
        self.academic_year_label.setObjectName(u"academic_year_label")

        self.capacity_offer_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.academic_year_label)

        self.academic_year = QLineEdit(CapacityOfferEditor)
        self.academic_year.setObjectName(u"academic_year")

        self.capacity_offer_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.academic_year)

        self.days_label = QLabel(CapacityOfferEditor)
        self.days_label.setObjectName(u"days_label")

        self.capacity_offer_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.days_label)

        self.days = QLineEdit(CapacityOfferEditor)
        self.days.setObjectName(u"days")

        self.capacity_offer_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.days)

        self.earliest_start_label = QLabel(CapacityOfferEditor)
        self.earliest_start_label.setObjectName(u"earliest_start_label")

        self.capacity_offer_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.earliest_start_label)

        self.earliest_start = QLineEdit(CapacityOfferEditor)
        self.earliest_start.setObjectName(u"earliest_start")

        self.capacity_offer_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.earliest_start)

        self.max_distance_km_label = QLabel(CapacityOfferEditor)
        self.max_distance_km_label.setObjectName(u"max_distance_km_label")

        self.capacity_offer_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.max_distance_km_label)

        self.max_distance_km = QLineEdit(CapacityOfferEditor)
        self.max_distance_km.setObjectName(u"max_distance_km")

        self.capacity_offer_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.max_distance_km)

        self.release_agreed_by_label = QLabel(CapacityOfferEditor)
        self.release_agreed_by_label.setObjectName(u"release_agreed_by_label")

        self.capacity_offer_form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.release_agreed_by_label)

        self.release_agreed_by = QLineEdit(CapacityOfferEditor)
        self.release_agreed_by.setObjectName(u"release_agreed_by")

        self.capacity_offer_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.release_agreed_by)

        self.release_agreed_on_label = QLabel(CapacityOfferEditor)
        self.release_agreed_on_label.setObjectName(u"release_agreed_on_label")

        self.capacity_offer_form.setWidget(7, QFormLayout.ItemRole.LabelRole, self.release_agreed_on_label)

        self.release_agreed_on = QLineEdit(CapacityOfferEditor)
        self.release_agreed_on.setObjectName(u"release_agreed_on")

        self.capacity_offer_form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.release_agreed_on)

        self.conflicts_label = QLabel(CapacityOfferEditor)
        self.conflicts_label.setObjectName(u"conflicts_label")

        self.capacity_offer_form.setWidget(8, QFormLayout.ItemRole.LabelRole, self.conflicts_label)

        self.conflicts = QPlainTextEdit(CapacityOfferEditor)
        self.conflicts.setObjectName(u"conflicts")
        self.conflicts.setTabChangesFocus(True)

        self.capacity_offer_form.setWidget(8, QFormLayout.ItemRole.FieldRole, self.conflicts)

        self.note_label = QLabel(CapacityOfferEditor)
        self.note_label.setObjectName(u"note_label")

        self.capacity_offer_form.setWidget(9, QFormLayout.ItemRole.LabelRole, self.note_label)

        self.note = QPlainTextEdit(CapacityOfferEditor)
        self.note.setObjectName(u"note")
        self.note.setTabChangesFocus(True)

        self.capacity_offer_form.setWidget(9, QFormLayout.ItemRole.FieldRole, self.note)

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
        self.academic_year_label.setText(QCoreApplication.translate("CapacityOfferEditor", u"Academic year, such as 2026/27", None))
#if QT_CONFIG(accessibility)
        self.academic_year.setAccessibleName(QCoreApplication.translate("CapacityOfferEditor", u"Academic year, such as 2026/27", None))
#endif // QT_CONFIG(accessibility)
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
        self.release_agreed_by_label.setText(QCoreApplication.translate("CapacityOfferEditor", u"Release agreed by", None))
#if QT_CONFIG(accessibility)
        self.release_agreed_by.setAccessibleName(QCoreApplication.translate("CapacityOfferEditor", u"Release agreed by", None))
#endif // QT_CONFIG(accessibility)
        self.release_agreed_on_label.setText(QCoreApplication.translate("CapacityOfferEditor", u"Agreed on", None))
#if QT_CONFIG(accessibility)
        self.release_agreed_on.setAccessibleName(QCoreApplication.translate("CapacityOfferEditor", u"Agreed on", None))
#endif // QT_CONFIG(accessibility)
        self.release_agreed_on.setPlaceholderText(QCoreApplication.translate("CapacityOfferEditor", u"such as 12 Sep 2026", None))
        self.conflicts_label.setText(QCoreApplication.translate("CapacityOfferEditor", u"Conflicts of interest declared", None))
#if QT_CONFIG(accessibility)
        self.conflicts.setAccessibleName(QCoreApplication.translate("CapacityOfferEditor", u"Conflicts of interest declared", None))
#endif // QT_CONFIG(accessibility)
        self.note_label.setText(QCoreApplication.translate("CapacityOfferEditor", u"Note", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("CapacityOfferEditor", u"Note", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

