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
from PySide6.QtWidgets import (QApplication, QComboBox, QGridLayout, QLabel,
    QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout,
    QWidget)

class Ui_CohortEditor(object):
    def setupUi(self, CohortEditor):
        if not CohortEditor.objectName():
            CohortEditor.setObjectName(u"CohortEditor")
        self.cohort_form = QVBoxLayout(CohortEditor)
        self.cohort_form.setSpacing(4)
        self.cohort_form.setObjectName(u"cohort_form")
        self.row_0 = QGridLayout()
        self.row_0.setObjectName(u"row_0")
        self.row_0.setHorizontalSpacing(16)
        self.row_0.setVerticalSpacing(4)
        self.programme_label = QLabel(CohortEditor)
        self.programme_label.setObjectName(u"programme_label")

        self.row_0.addWidget(self.programme_label, 0, 0, 1, 1)

        self.programme = QComboBox(CohortEditor)
        self.programme.setObjectName(u"programme")
        self.programme.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.programme.setMinimumContentsLength(8)

        self.row_0.addWidget(self.programme, 1, 0, 1, 1)

        self.row_0.setRowStretch(1, 1)
        self.row_0.setColumnStretch(0, 1)

        self.cohort_form.addLayout(self.row_0)

        self.row_1 = QGridLayout()
        self.row_1.setObjectName(u"row_1")
        self.row_1.setHorizontalSpacing(16)
        self.row_1.setVerticalSpacing(4)
        self.name_label = QLabel(CohortEditor)
        self.name_label.setObjectName(u"name_label")

        self.row_1.addWidget(self.name_label, 0, 0, 1, 1)

        self.name = QLineEdit(CohortEditor)
        self.name.setObjectName(u"name")

        self.row_1.addWidget(self.name, 1, 0, 1, 1)

        self.academic_year_label = QLabel(CohortEditor)
        self.academic_year_label.setObjectName(u"academic_year_label")

        self.row_1.addWidget(self.academic_year_label, 0, 1, 1, 1)

        self.academic_year = QLineEdit(CohortEditor)
        self.academic_year.setObjectName(u"academic_year")

        self.row_1.addWidget(self.academic_year, 1, 1, 1, 1)

        self.row_1.setRowStretch(1, 1)
        self.row_1.setColumnStretch(0, 1)
        self.row_1.setColumnStretch(1, 1)

        self.cohort_form.addLayout(self.row_1)

        self.row_2 = QGridLayout()
        self.row_2.setObjectName(u"row_2")
        self.row_2.setHorizontalSpacing(16)
        self.row_2.setVerticalSpacing(4)
        self.status_label = QLabel(CohortEditor)
        self.status_label.setObjectName(u"status_label")

        self.row_2.addWidget(self.status_label, 0, 0, 1, 1)

        self.status = QComboBox(CohortEditor)
        self.status.setObjectName(u"status")
        self.status.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.status.setMinimumContentsLength(8)

        self.row_2.addWidget(self.status, 1, 0, 1, 1)

        self.mode_label = QLabel(CohortEditor)
        self.mode_label.setObjectName(u"mode_label")

        self.row_2.addWidget(self.mode_label, 0, 1, 1, 1)

        self.mode = QComboBox(CohortEditor)
        self.mode.setObjectName(u"mode")
        self.mode.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.mode.setMinimumContentsLength(8)

        self.row_2.addWidget(self.mode, 1, 1, 1, 1)

        self.row_2.setRowStretch(1, 1)
        self.row_2.setColumnStretch(0, 1)
        self.row_2.setColumnStretch(1, 1)

        self.cohort_form.addLayout(self.row_2)

        self.heading_3 = QLabel(CohortEditor)
        self.heading_3.setObjectName(u"heading_3")
        self.heading_3.setProperty(u"role", u"section")

        self.cohort_form.addWidget(self.heading_3)

        self.row_4 = QGridLayout()
        self.row_4.setObjectName(u"row_4")
        self.row_4.setHorizontalSpacing(16)
        self.row_4.setVerticalSpacing(4)
        self.starts_on_label = QLabel(CohortEditor)
        self.starts_on_label.setObjectName(u"starts_on_label")

        self.row_4.addWidget(self.starts_on_label, 0, 0, 1, 1)

        self.starts_on = QLineEdit(CohortEditor)
        self.starts_on.setObjectName(u"starts_on")

        self.row_4.addWidget(self.starts_on, 1, 0, 1, 1)

        self.ends_on_label = QLabel(CohortEditor)
        self.ends_on_label.setObjectName(u"ends_on_label")

        self.row_4.addWidget(self.ends_on_label, 0, 1, 1, 1)

        self.ends_on = QLineEdit(CohortEditor)
        self.ends_on.setObjectName(u"ends_on")

        self.row_4.addWidget(self.ends_on, 1, 1, 1, 1)

        self.apply_by_label = QLabel(CohortEditor)
        self.apply_by_label.setObjectName(u"apply_by_label")

        self.row_4.addWidget(self.apply_by_label, 0, 2, 1, 1)

        self.apply_by = QLineEdit(CohortEditor)
        self.apply_by.setObjectName(u"apply_by")

        self.row_4.addWidget(self.apply_by, 1, 2, 1, 1)

        self.row_4.setRowStretch(1, 1)
        self.row_4.setColumnStretch(0, 1)
        self.row_4.setColumnStretch(1, 1)
        self.row_4.setColumnStretch(2, 1)

        self.cohort_form.addLayout(self.row_4)

        self.row_5 = QGridLayout()
        self.row_5.setObjectName(u"row_5")
        self.row_5.setHorizontalSpacing(16)
        self.row_5.setVerticalSpacing(4)
        self.venue_label = QLabel(CohortEditor)
        self.venue_label.setObjectName(u"venue_label")

        self.row_5.addWidget(self.venue_label, 0, 0, 1, 1)

        self.venue = QLineEdit(CohortEditor)
        self.venue.setObjectName(u"venue")

        self.row_5.addWidget(self.venue, 1, 0, 1, 1)

        self.row_5.setRowStretch(1, 1)
        self.row_5.setColumnStretch(0, 1)

        self.cohort_form.addLayout(self.row_5)

        self.heading_6 = QLabel(CohortEditor)
        self.heading_6.setObjectName(u"heading_6")
        self.heading_6.setProperty(u"role", u"section")

        self.cohort_form.addWidget(self.heading_6)

        self.row_7 = QGridLayout()
        self.row_7.setObjectName(u"row_7")
        self.row_7.setHorizontalSpacing(16)
        self.row_7.setVerticalSpacing(4)
        self.facilitators_label = QLabel(CohortEditor)
        self.facilitators_label.setObjectName(u"facilitators_label")

        self.row_7.addWidget(self.facilitators_label, 0, 0, 1, 1)

        self.facilitators = QLineEdit(CohortEditor)
        self.facilitators.setObjectName(u"facilitators")

        self.row_7.addWidget(self.facilitators, 1, 0, 1, 1)

        self.row_7.setRowStretch(1, 1)
        self.row_7.setColumnStretch(0, 1)

        self.cohort_form.addLayout(self.row_7)

        self.row_8 = QGridLayout()
        self.row_8.setObjectName(u"row_8")
        self.row_8.setHorizontalSpacing(16)
        self.row_8.setVerticalSpacing(4)
        self.places_min_label = QLabel(CohortEditor)
        self.places_min_label.setObjectName(u"places_min_label")

        self.row_8.addWidget(self.places_min_label, 0, 0, 1, 1)

        self.places_min = QLineEdit(CohortEditor)
        self.places_min.setObjectName(u"places_min")

        self.row_8.addWidget(self.places_min, 1, 0, 1, 1)

        self.places_max_label = QLabel(CohortEditor)
        self.places_max_label.setObjectName(u"places_max_label")

        self.row_8.addWidget(self.places_max_label, 0, 1, 1, 1)

        self.places_max = QLineEdit(CohortEditor)
        self.places_max.setObjectName(u"places_max")

        self.row_8.addWidget(self.places_max, 1, 1, 1, 1)

        self.row_8.setRowStretch(1, 1)
        self.row_8.setColumnStretch(0, 1)
        self.row_8.setColumnStretch(1, 1)

        self.cohort_form.addLayout(self.row_8)

        self.row_9 = QGridLayout()
        self.row_9.setObjectName(u"row_9")
        self.row_9.setHorizontalSpacing(16)
        self.row_9.setVerticalSpacing(4)
        self.contact_name_label = QLabel(CohortEditor)
        self.contact_name_label.setObjectName(u"contact_name_label")

        self.row_9.addWidget(self.contact_name_label, 0, 0, 1, 1)

        self.contact_name = QLineEdit(CohortEditor)
        self.contact_name.setObjectName(u"contact_name")

        self.row_9.addWidget(self.contact_name, 1, 0, 1, 1)

        self.contact_email_label = QLabel(CohortEditor)
        self.contact_email_label.setObjectName(u"contact_email_label")

        self.row_9.addWidget(self.contact_email_label, 0, 1, 1, 1)

        self.contact_email = QLineEdit(CohortEditor)
        self.contact_email.setObjectName(u"contact_email")

        self.row_9.addWidget(self.contact_email, 1, 1, 1, 1)

        self.row_9.setRowStretch(1, 1)
        self.row_9.setColumnStretch(0, 1)
        self.row_9.setColumnStretch(1, 1)

        self.cohort_form.addLayout(self.row_9)

        self.row_10 = QGridLayout()
        self.row_10.setObjectName(u"row_10")
        self.row_10.setHorizontalSpacing(16)
        self.row_10.setVerticalSpacing(4)
        self.note_label = QLabel(CohortEditor)
        self.note_label.setObjectName(u"note_label")

        self.row_10.addWidget(self.note_label, 0, 0, 1, 1)

        self.note = QPlainTextEdit(CohortEditor)
        self.note.setObjectName(u"note")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.note.sizePolicy().hasHeightForWidth())
        self.note.setSizePolicy(sizePolicy)
        self.note.setTabChangesFocus(True)

        self.row_10.addWidget(self.note, 1, 0, 1, 1)

        self.row_10.setRowStretch(1, 1)
        self.row_10.setColumnStretch(0, 1)

        self.cohort_form.addLayout(self.row_10)

        self.cohort_form.setStretch(10, 1)
#if QT_CONFIG(shortcut)
        self.programme_label.setBuddy(self.programme)
        self.name_label.setBuddy(self.name)
        self.academic_year_label.setBuddy(self.academic_year)
        self.status_label.setBuddy(self.status)
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
        QWidget.setTabOrder(self.name, self.academic_year)
        QWidget.setTabOrder(self.academic_year, self.status)
        QWidget.setTabOrder(self.status, self.mode)
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
        self.name_label.setText(QCoreApplication.translate("CohortEditor", u"Name", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("CohortEditor", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.name.setPlaceholderText(QCoreApplication.translate("CohortEditor", u"such as Autumn 2026", None))
        self.academic_year_label.setText(QCoreApplication.translate("CohortEditor", u"Academic year", None))
#if QT_CONFIG(accessibility)
        self.academic_year.setAccessibleName(QCoreApplication.translate("CohortEditor", u"Academic year", None))
#endif // QT_CONFIG(accessibility)
        self.academic_year.setPlaceholderText(QCoreApplication.translate("CohortEditor", u"such as 2026/27", None))
        self.status_label.setText(QCoreApplication.translate("CohortEditor", u"Status", None))
#if QT_CONFIG(accessibility)
        self.status.setAccessibleName(QCoreApplication.translate("CohortEditor", u"Status", None))
#endif // QT_CONFIG(accessibility)
        self.mode_label.setText(QCoreApplication.translate("CohortEditor", u"How it meets", None))
#if QT_CONFIG(accessibility)
        self.mode.setAccessibleName(QCoreApplication.translate("CohortEditor", u"How it meets", None))
#endif // QT_CONFIG(accessibility)
        self.heading_3.setText(QCoreApplication.translate("CohortEditor", u"When and where", None))
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
        self.heading_6.setText(QCoreApplication.translate("CohortEditor", u"People", None))
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

