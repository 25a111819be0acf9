# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'cohort_editor.ui'
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

class Ui_CohortEditor(object):
    def setupUi(self, CohortEditor):
        if not CohortEditor.objectName():
            CohortEditor.setObjectName(u"CohortEditor")
        self.cohort_form = QFormLayout(CohortEditor)
        self.cohort_form.setObjectName(u"cohort_form")
        self.cohort_form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.cohort_form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.cohort_form.setHorizontalSpacing(16)
        self.cohort_form.setVerticalSpacing(4)
        self.programme_label = QLabel(CohortEditor)
        self.programme_label.setObjectName(u"programme_label")

        self.cohort_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.programme_label)

        self.programme = QComboBox(CohortEditor)
        self.programme.setObjectName(u"programme")
        self.programme.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.programme.setMinimumContentsLength(22)

        self.cohort_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.programme)

        self.name_label = QLabel(CohortEditor)
        self.name_label.setObjectName(u"name_label")

        self.cohort_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.name_label)

        self.name = QLineEdit(CohortEditor)
        self.name.setObjectName(u"name")

        self.cohort_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.name)

        self.status_label = QLabel(CohortEditor)
        self.status_label.setObjectName(u"status_label")

        self.cohort_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.status_label)

        self.status = QComboBox(CohortEditor)
        self.status.setObjectName(u"status")
        self.status.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.status.setMinimumContentsLength(22)

        self.cohort_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.status)

        self.academic_year_label = QLabel(CohortEditor)
        self.academic_year_label.setObjectName(u"academic_year_label")

        self.cohort_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.academic_year_label)

        self.academic_year = QLineEdit(CohortEditor)
        self.academic_year.setObjectName(u"academic_year")

        self.cohort_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.academic_year)

        self.mode_label = QLabel(CohortEditor)
        self.mode_label.setObjectName(u"mode_label")

        self.cohort_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.mode_label)

        self.mode = QComboBox(CohortEditor)
        self.mode.setObjectName(u"mode")
        self.mode.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.mode.setMinimumContentsLength(22)

        self.cohort_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.mode)

        self.starts_on_label = QLabel(CohortEditor)
        self.starts_on_label.setObjectName(u"starts_on_label")

        self.cohort_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.starts_on_label)

        self.starts_on = QLineEdit(CohortEditor)
        self.starts_on.setObjectName(u"starts_on")

        self.cohort_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.starts_on)

        self.ends_on_label = QLabel(CohortEditor)
        self.ends_on_label.setObjectName(u"ends_on_label")

        self.cohort_form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.ends_on_label)

        self.ends_on = QLineEdit(CohortEditor)
        self.ends_on.setObjectName(u"ends_on")

        self.cohort_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.ends_on)

        self.apply_by_label = QLabel(CohortEditor)
        self.apply_by_label.setObjectName(u"apply_by_label")

        self.cohort_form.setWidget(7, QFormLayout.ItemRole.LabelRole, self.apply_by_label)

        self.apply_by = QLineEdit(CohortEditor)
        self.apply_by.setObjectName(u"apply_by")

        self.cohort_form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.apply_by)

        self.venue_label = QLabel(CohortEditor)
        self.venue_label.setObjectName(u"venue_label")

        self.cohort_form.setWidget(8, QFormLayout.ItemRole.LabelRole, self.venue_label)

        self.venue = QLineEdit(CohortEditor)
        self.venue.setObjectName(u"venue")

        self.cohort_form.setWidget(8, QFormLayout.ItemRole.FieldRole, self.venue)

        self.facilitators_label = QLabel(CohortEditor)
        self.facilitators_label.setObjectName(u"facilitators_label")

        self.cohort_form.setWidget(9, QFormLayout.ItemRole.LabelRole, self.facilitators_label)

        self.facilitators = QLineEdit(CohortEditor)
        self.facilitators.setObjectName(u"facilitators")

        self.cohort_form.setWidget(9, QFormLayout.ItemRole.FieldRole, self.facilitators)

        self.places_min_label = QLabel(CohortEditor)
        self.places_min_label.setObjectName(u"places_min_label")

        self.cohort_form.setWidget(10, QFormLayout.ItemRole.LabelRole, self.places_min_label)

        self.places_min = QLineEdit(CohortEditor)
        self.places_min.setObjectName(u"places_min")

        self.cohort_form.setWidget(10, QFormLayout.ItemRole.FieldRole, self.places_min)

        self.places_max_label = QLabel(CohortEditor)
        self.places_max_label.setObjectName(u"places_max_label")

        self.cohort_form.setWidget(11, QFormLayout.ItemRole.LabelRole, self.places_max_label)

        self.places_max = QLineEdit(CohortEditor)
        self.places_max.setObjectName(u"places_max")

        self.cohort_form.setWidget(11, QFormLayout.ItemRole.FieldRole, self.places_max)

        self.contact_name_label = QLabel(CohortEditor)
        self.contact_name_label.setObjectName(u"contact_name_label")

        self.cohort_form.setWidget(12, QFormLayout.ItemRole.LabelRole, self.contact_name_label)

        self.contact_name = QLineEdit(CohortEditor)
        self.contact_name.setObjectName(u"contact_name")

        self.cohort_form.setWidget(12, QFormLayout.ItemRole.FieldRole, self.contact_name)

        self.contact_email_label = QLabel(CohortEditor)
        self.contact_email_label.setObjectName(u"contact_email_label")

        self.cohort_form.setWidget(13, QFormLayout.ItemRole.LabelRole, self.contact_email_label)

        self.contact_email = QLineEdit(CohortEditor)
        self.contact_email.setObjectName(u"contact_email")

        self.cohort_form.setWidget(13, QFormLayout.ItemRole.FieldRole, self.contact_email)

        self.note_label = QLabel(CohortEditor)
        self.note_label.setObjectName(u"note_label")

        self.cohort_form.setWidget(14, QFormLayout.ItemRole.LabelRole, self.note_label)

        self.note = QPlainTextEdit(CohortEditor)
        self.note.setObjectName(u"note")
        self.note.setTabChangesFocus(True)

        self.cohort_form.setWidget(14, QFormLayout.ItemRole.FieldRole, self.note)

#if QT_CONFIG(shortcut)
        self.programme_label.setBuddy(self.programme)
        self.name_label.setBuddy(self.name)
        self.status_label.setBuddy(self.status)
        self.academic_year_label.setBuddy(self.academic_year)
        self.mode_label.setBuddy(self.mode)
        self.starts_on_label.setBuddy(self.starts_on)
        self.ends_on_label.setBuddy(self.ends_on)
        self.apply_by_label.setBuddy(self.apply_by)
        self.venue_label.setBuddy(self.venue)
        self.facilitators_label.setBuddy(self.facilitators)
        self.places_min_label.setBuddy(self.places_min)
        self.places_max_label.setBuddy(self.places_max)
        self.contact_name_label.setBuddy(self.contact_name)
        self.contact_email_label.setBuddy(self.contact_email)
        self.note_label.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.programme, self.name)
        QWidget.setTabOrder(self.name, self.status)
        QWidget.setTabOrder(self.status, self.academic_year)
        QWidget.setTabOrder(self.academic_year, self.mode)
        QWidget.setTabOrder(self.mode, self.starts_on)
        QWidget.setTabOrder(self.starts_on, self.ends_on)
        QWidget.setTabOrder(self.ends_on, self.apply_by)
        QWidget.setTabOrder(self.apply_by, self.venue)
        QWidget.setTabOrder(self.venue, self.facilitators)
        QWidget.setTabOrder(self.facilitators, self.places_min)
        QWidget.setTabOrder(self.places_min, self.places_max)
        QWidget.setTabOrder(self.places_max, self.contact_name)
        QWidget.setTabOrder(self.contact_name, self.contact_email)
        QWidget.setTabOrder(self.contact_email, self.note)

        self.retranslateUi(CohortEditor)

        QMetaObject.connectSlotsByName(CohortEditor)
    # setupUi

    def retranslateUi(self, CohortEditor):
        CohortEditor.setWindowTitle(QCoreApplication.translate("CohortEditor", u"Cohort", None))
        self.programme_label.setText(QCoreApplication.translate("CohortEditor", u"Programme", None))
#if QT_CONFIG(accessibility)
        self.programme.setAccessibleName(QCoreApplication.translate("CohortEditor", u"Programme", None))
#endif // QT_CONFIG(accessibility)
        self.name_label.setText(QCoreApplication.translate("CohortEditor", u"Name, such as Autumn 2026", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("CohortEditor", u"Name, such as Autumn 2026", None))
#endif // QT_CONFIG(accessibility)
        self.status_label.setText(QCoreApplication.translate("CohortEditor", u"Status", None))
#if QT_CONFIG(accessibility)
        self.status.setAccessibleName(QCoreApplication.translate("CohortEditor", u"Status", None))
#endif // QT_CONFIG(accessibility)
        self.academic_year_label.setText(QCoreApplication.translate("CohortEditor", u"Academic year", None))
#if QT_CONFIG(accessibility)
        self.academic_year.setAccessibleName(QCoreApplication.translate("CohortEditor", u"Academic year", None))
#endif // QT_CONFIG(accessibility)
        self.mode_label.setText(QCoreApplication.translate("CohortEditor", u"How it meets", None))
#if QT_CONFIG(accessibility)
        self.mode.setAccessibleName(QCoreApplication.translate("CohortEditor", u"How it meets", None))
#endif // QT_CONFIG(accessibility)
        self.starts_on_label.setText(QCoreApplication.translate("CohortEditor", u"Starts", None))
#if QT_CONFIG(accessibility)
        self.starts_on.setAccessibleName(QCoreApplication.translate("CohortEditor", u"Starts", None))
#endif // QT_CONFIG(accessibility)
        self.starts_on.setPlaceholderText(QCoreApplication.translate("CohortEditor", u"such as 12 Sep 2026", None))
        self.ends_on_label.setText(QCoreApplication.translate("CohortEditor", u"Ends", None))
#if QT_CONFIG(accessibility)
        self.ends_on.setAccessibleName(QCoreApplication.translate("CohortEditor", u"Ends", None))
#endif // QT_CONFIG(accessibility)
        self.ends_on.setPlaceholderText(QCoreApplication.translate("CohortEditor", u"such as 12 Sep 2026", None))
        self.apply_by_label.setText(QCoreApplication.translate("CohortEditor", u"Book by", None))
#if QT_CONFIG(accessibility)
        self.apply_by.setAccessibleName(QCoreApplication.translate("CohortEditor", u"Book by", None))
#endif // QT_CONFIG(accessibility)
        self.apply_by.setPlaceholderText(QCoreApplication.translate("CohortEditor", u"such as 12 Sep 2026", None))
        self.venue_label.setText(QCoreApplication.translate("CohortEditor", u"Venue", None))
#if QT_CONFIG(accessibility)
        self.venue.setAccessibleName(QCoreApplication.translate("CohortEditor", u"Venue", None))
#endif // QT_CONFIG(accessibility)
        self.facilitators_label.setText(QCoreApplication.translate("CohortEditor", u"Facilitators", None))
#if QT_CONFIG(accessibility)
        self.facilitators.setAccessibleName(QCoreApplication.translate("CohortEditor", u"Facilitators", None))
#endif // QT_CONFIG(accessibility)
        self.places_min_label.setText(QCoreApplication.translate("CohortEditor", u"Fewest places", None))
#if QT_CONFIG(accessibility)
        self.places_min.setAccessibleName(QCoreApplication.translate("CohortEditor", u"Fewest places", None))
#endif // QT_CONFIG(accessibility)
        self.places_max_label.setText(QCoreApplication.translate("CohortEditor", u"Most places", None))
#if QT_CONFIG(accessibility)
        self.places_max.setAccessibleName(QCoreApplication.translate("CohortEditor", u"Most places", None))
#endif // QT_CONFIG(accessibility)
        self.contact_name_label.setText(QCoreApplication.translate("CohortEditor", u"Contact", None))
#if QT_CONFIG(accessibility)
        self.contact_name.setAccessibleName(QCoreApplication.translate("CohortEditor", u"Contact", None))
#endif // QT_CONFIG(accessibility)
        self.contact_email_label.setText(QCoreApplication.translate("CohortEditor", u"Contact's e-mail", None))
#if QT_CONFIG(accessibility)
        self.contact_email.setAccessibleName(QCoreApplication.translate("CohortEditor", u"Contact's e-mail", None))
#endif // QT_CONFIG(accessibility)
        self.note_label.setText(QCoreApplication.translate("CohortEditor", u"Note", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("CohortEditor", u"Note", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

