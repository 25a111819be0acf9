# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'appointment_editor.ui'
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
    QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_AppointmentEditor(object):
    def setupUi(self, AppointmentEditor):
        if not AppointmentEditor.objectName():
            AppointmentEditor.setObjectName(u"AppointmentEditor")
        self.appointment_form = QVBoxLayout(AppointmentEditor)
        self.appointment_form.setSpacing(4)
        self.appointment_form.setObjectName(u"appointment_form")
        self.row_0 = QGridLayout()
        self.row_0.setObjectName(u"row_0")
        self.row_0.setHorizontalSpacing(16)
        self.row_0.setVerticalSpacing(4)
        self.school_label = QLabel(AppointmentEditor)
        self.school_label.setObjectName(u"school_label")

        self.row_0.addWidget(self.school_label, 0, 0, 1, 1)

        self.school = QComboBox(AppointmentEditor)
        self.school.setObjectName(u"school")
        self.school.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.school.setMinimumContentsLength(8)

        self.row_0.addWidget(self.school, 1, 0, 1, 1)

        self.row_0.setRowStretch(1, 1)
        self.row_0.setColumnStretch(0, 1)

        self.appointment_form.addLayout(self.row_0)

        self.row_1 = QGridLayout()
        self.row_1.setObjectName(u"row_1")
        self.row_1.setHorizontalSpacing(16)
        self.row_1.setVerticalSpacing(4)
        self.organisation_label = QLabel(AppointmentEditor)
        self.organisation_label.setObjectName(u"organisation_label")

        self.row_1.addWidget(self.organisation_label, 0, 0, 1, 1)

        self.organisation = QComboBox(AppointmentEditor)
        self.organisation.setObjectName(u"organisation")
        self.organisation.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.organisation.setMinimumContentsLength(8)

        self.row_1.addWidget(self.organisation, 1, 0, 1, 1)

        self.row_1.setRowStretch(1, 1)
        self.row_1.setColumnStretch(0, 1)

        self.appointment_form.addLayout(self.row_1)

        self.heading_2 = QLabel(AppointmentEditor)
        self.heading_2.setObjectName(u"heading_2")
        self.heading_2.setProperty(u"role", u"section")

        self.appointment_form.addWidget(self.heading_2)

        self.row_3 = QGridLayout()
        self.row_3.setObjectName(u"row_3")
        self.row_3.setHorizontalSpacing(16)
        self.row_3.setVerticalSpacing(4)
        self.role_code_label = QLabel(AppointmentEditor)
        self.role_code_label.setObjectName(u"role_code_label")

        self.row_3.addWidget(self.role_code_label, 0, 0, 1, 1)

        self.role_code = QComboBox(AppointmentEditor)
        self.role_code.setObjectName(u"role_code")
        self.role_code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.role_code.setMinimumContentsLength(8)

        self.row_3.addWidget(self.role_code, 1, 0, 1, 1)

        self.tier_code_label = QLabel(AppointmentEditor)
        self.tier_code_label.setObjectName(u"tier_code_label")

        self.row_3.addWidget(self.tier_code_label, 0, 1, 1, 1)

        self.tier_code = QComboBox(AppointmentEditor)
        self.tier_code.setObjectName(u"tier_code")
        self.tier_code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.tier_code.setMinimumContentsLength(8)

        self.row_3.addWidget(self.tier_code, 1, 1, 1, 1)

        self.row_3.setRowStretch(1, 1)
        self.row_3.setColumnStretch(0, 1)
        self.row_3.setColumnStretch(1, 1)

        self.appointment_form.addLayout(self.row_3)

        self.row_4 = QGridLayout()
        self.row_4.setObjectName(u"row_4")
        self.row_4.setHorizontalSpacing(16)
        self.row_4.setVerticalSpacing(4)
        self.job_title_label = QLabel(AppointmentEditor)
        self.job_title_label.setObjectName(u"job_title_label")

        self.row_4.addWidget(self.job_title_label, 0, 0, 1, 1)

        self.job_title = QLineEdit(AppointmentEditor)
        self.job_title.setObjectName(u"job_title")

        self.row_4.addWidget(self.job_title, 1, 0, 1, 1)

        self.fte_label = QLabel(AppointmentEditor)
        self.fte_label.setObjectName(u"fte_label")

        self.row_4.addWidget(self.fte_label, 0, 1, 1, 1)

        self.fte = QLineEdit(AppointmentEditor)
        self.fte.setObjectName(u"fte")

        self.row_4.addWidget(self.fte, 1, 1, 1, 1)

        self.row_4.setRowStretch(1, 1)
        self.row_4.setColumnStretch(0, 1)
        self.row_4.setColumnStretch(1, 1)

        self.appointment_form.addLayout(self.row_4)

        self.row_5 = QGridLayout()
        self.row_5.setObjectName(u"row_5")
        self.row_5.setHorizontalSpacing(16)
        self.row_5.setVerticalSpacing(4)
        self.basis_label = QLabel(AppointmentEditor)
        self.basis_label.setObjectName(u"basis_label")

        self.row_5.addWidget(self.basis_label, 0, 0, 1, 1)

        self.basis = QComboBox(AppointmentEditor)
        self.basis.setObjectName(u"basis")
        self.basis.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.basis.setMinimumContentsLength(8)

        self.row_5.addWidget(self.basis, 1, 0, 1, 1)

        self.headship_model_label = QLabel(AppointmentEditor)
        self.headship_model_label.setObjectName(u"headship_model_label")

        self.row_5.addWidget(self.headship_model_label, 0, 1, 1, 1)

        self.headship_model = QComboBox(AppointmentEditor)
        self.headship_model.setObjectName(u"headship_model")
        self.headship_model.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.headship_model.setMinimumContentsLength(8)

        self.row_5.addWidget(self.headship_model, 1, 1, 1, 1)

        self.is_first_headship_label = QLabel(AppointmentEditor)
        self.is_first_headship_label.setObjectName(u"is_first_headship_label")

        self.row_5.addWidget(self.is_first_headship_label, 0, 2, 1, 1)

        self.is_first_headship = QComboBox(AppointmentEditor)
        self.is_first_headship.setObjectName(u"is_first_headship")
        self.is_first_headship.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.is_first_headship.setMinimumContentsLength(8)

        self.row_5.addWidget(self.is_first_headship, 1, 2, 1, 1)

        self.row_5.setRowStretch(1, 1)
        self.row_5.setColumnStretch(0, 1)
        self.row_5.setColumnStretch(1, 1)
        self.row_5.setColumnStretch(2, 1)

        self.appointment_form.addLayout(self.row_5)

        self.heading_6 = QLabel(AppointmentEditor)
        self.heading_6.setObjectName(u"heading_6")
        self.heading_6.setProperty(u"role", u"section")

        self.appointment_form.addWidget(self.heading_6)

        self.row_7 = QGridLayout()
        self.row_7.setObjectName(u"row_7")
        self.row_7.setHorizontalSpacing(16)
        self.row_7.setVerticalSpacing(4)
        self.start_kind_label = QLabel(AppointmentEditor)
        self.start_kind_label.setObjectName(u"start_kind_label")

        self.row_7.addWidget(self.start_kind_label, 0, 0, 1, 1)

        self.start_kind = QComboBox(AppointmentEditor)
        self.start_kind.setObjectName(u"start_kind")
        self.start_kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.start_kind.setMinimumContentsLength(8)

        self.row_7.addWidget(self.start_kind, 1, 0, 1, 1)

        self.start_earliest_label = QLabel(AppointmentEditor)
        self.start_earliest_label.setObjectName(u"start_earliest_label")

        self.row_7.addWidget(self.start_earliest_label, 0, 1, 1, 1)

        self.start_earliest = QLineEdit(AppointmentEditor)
        self.start_earliest.setObjectName(u"start_earliest")

        self.row_7.addWidget(self.start_earliest, 1, 1, 1, 1)

        self.start_latest_label = QLabel(AppointmentEditor)
        self.start_latest_label.setObjectName(u"start_latest_label")

        self.row_7.addWidget(self.start_latest_label, 0, 2, 1, 1)

        self.start_latest = QLineEdit(AppointmentEditor)
        self.start_latest.setObjectName(u"start_latest")

        self.row_7.addWidget(self.start_latest, 1, 2, 1, 1)

        self.row_7.setRowStretch(1, 1)
        self.row_7.setColumnStretch(0, 1)
        self.row_7.setColumnStretch(1, 1)
        self.row_7.setColumnStretch(2, 1)

        self.appointment_form.addLayout(self.row_7)

        self.row_8 = QGridLayout()
        self.row_8.setObjectName(u"row_8")
        self.row_8.setHorizontalSpacing(16)
        self.row_8.setVerticalSpacing(4)
        self.end_kind_label = QLabel(AppointmentEditor)
        self.end_kind_label.setObjectName(u"end_kind_label")

        self.row_8.addWidget(self.end_kind_label, 0, 0, 1, 1)

        self.end_kind = QComboBox(AppointmentEditor)
        self.end_kind.setObjectName(u"end_kind")
        self.end_kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.end_kind.setMinimumContentsLength(8)

        self.row_8.addWidget(self.end_kind, 1, 0, 1, 1)

        self.end_earliest_label = QLabel(AppointmentEditor)
        self.end_earliest_label.setObjectName(u"end_earliest_label")

        self.row_8.addWidget(self.end_earliest_label, 0, 1, 1, 1)

        self.end_earliest = QLineEdit(AppointmentEditor)
        self.end_earliest.setObjectName(u"end_earliest")

        self.row_8.addWidget(self.end_earliest, 1, 1, 1, 1)

        self.end_latest_label = QLabel(AppointmentEditor)
        self.end_latest_label.setObjectName(u"end_latest_label")

        self.row_8.addWidget(self.end_latest_label, 0, 2, 1, 1)

        self.end_latest = QLineEdit(AppointmentEditor)
        self.end_latest.setObjectName(u"end_latest")

        self.row_8.addWidget(self.end_latest, 1, 2, 1, 1)

        self.row_8.setRowStretch(1, 1)
        self.row_8.setColumnStretch(0, 1)
        self.row_8.setColumnStretch(1, 1)
        self.row_8.setColumnStretch(2, 1)

        self.appointment_form.addLayout(self.row_8)

        self.heading_9 = QLabel(AppointmentEditor)
        self.heading_9.setObjectName(u"heading_9")
        self.heading_9.setProperty(u"role", u"section")

        self.appointment_form.addWidget(self.heading_9)

        self.row_10 = QGridLayout()
        self.row_10.setObjectName(u"row_10")
        self.row_10.setHorizontalSpacing(16)
        self.row_10.setVerticalSpacing(4)
        self.email_label = QLabel(AppointmentEditor)
        self.email_label.setObjectName(u"email_label")

        self.row_10.addWidget(self.email_label, 0, 0, 1, 1)

        self.email = QLineEdit(AppointmentEditor)
        self.email.setObjectName(u"email")

        self.row_10.addWidget(self.email, 1, 0, 1, 1)

        self.phone_label = QLabel(AppointmentEditor)
        self.phone_label.setObjectName(u"phone_label")

        self.row_10.addWidget(self.phone_label, 0, 1, 1, 1)

        self.phone = QLineEdit(AppointmentEditor)
        self.phone.setObjectName(u"phone")

        self.row_10.addWidget(self.phone, 1, 1, 1, 1)

        self.row_10.setRowStretch(1, 1)
        self.row_10.setColumnStretch(0, 1)
        self.row_10.setColumnStretch(1, 1)

        self.appointment_form.addLayout(self.row_10)

        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.appointment_form.addItem(self.space)

        self.appointment_form.setStretch(11, 1)
#if QT_CONFIG(shortcut)
        self.school_label.setBuddy(self.school)
        self.organisation_label.setBuddy(self.organisation)
        self.role_code_label.setBuddy(self.role_code)
        self.tier_code_label.setBuddy(self.tier_code)
        self.job_title_label.setBuddy(self.job_title)
        self.fte_label.setBuddy(self.fte)
        self.basis_label.setBuddy(self.basis)
        self.headship_model_label.setBuddy(self.headship_model)
        self.is_first_headship_label.setBuddy(self.is_first_headship)
        self.start_kind_label.setBuddy(self.start_kind)
        self.start_earliest_label.setBuddy(self.start_earliest)
        self.start_latest_label.setBuddy(self.start_latest)
        self.end_kind_label.setBuddy(self.end_kind)
        self.end_earliest_label.setBuddy(self.end_earliest)
        self.end_latest_label.setBuddy(self.end_latest)
        self.email_label.setBuddy(self.email)
        self.phone_label.setBuddy(self.phone)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.school, self.organisation)
        QWidget.setTabOrder(self.organisation, self.role_code)
        QWidget.setTabOrder(self.role_code, self.tier_code)
        QWidget.setTabOrder(self.tier_code, self.job_title)
        QWidget.setTabOrder(self.job_title, self.fte)
        QWidget.setTabOrder(self.fte, self.basis)
        QWidget.setTabOrder(self.basis, self.headship_model)
        QWidget.setTabOrder(self.headship_model, self.is_first_headship)
        QWidget.setTabOrder(self.is_first_headship, self.start_kind)
        QWidget.setTabOrder(self.start_kind, self.start_earliest)
        QWidget.setTabOrder(self.start_earliest, self.start_latest)
        QWidget.setTabOrder(self.start_latest, self.end_kind)
        QWidget.setTabOrder(self.end_kind, self.end_earliest)
        QWidget.setTabOrder(self.end_earliest, self.end_latest)
        QWidget.setTabOrder(self.end_latest, self.email)
        QWidget.setTabOrder(self.email, self.phone)

        self.retranslateUi(AppointmentEditor)

        QMetaObject.connectSlotsByName(AppointmentEditor)
    # setupUi

    def retranslateUi(self, AppointmentEditor):
        AppointmentEditor.setWindowTitle(QCoreApplication.translate("AppointmentEditor", u"Appointment", None))
        self.school_label.setText(QCoreApplication.translate("AppointmentEditor", u"School", None))
#if QT_CONFIG(accessibility)
        self.school.setAccessibleName(QCoreApplication.translate("AppointmentEditor", u"School", None))
#endif // QT_CONFIG(accessibility)
        self.organisation_label.setText(QCoreApplication.translate("AppointmentEditor", u"or organisation", None))
#if QT_CONFIG(accessibility)
        self.organisation.setAccessibleName(QCoreApplication.translate("AppointmentEditor", u"or organisation", None))
#endif // QT_CONFIG(accessibility)
        self.heading_2.setText(QCoreApplication.translate("AppointmentEditor", u"The post", None))
        self.role_code_label.setText(QCoreApplication.translate("AppointmentEditor", u"Role", None))
#if QT_CONFIG(accessibility)
        self.role_code.setAccessibleName(QCoreApplication.translate("AppointmentEditor", u"Role", None))
#endif // QT_CONFIG(accessibility)
        self.tier_code_label.setText(QCoreApplication.translate("AppointmentEditor", u"Tier", None))
#if QT_CONFIG(accessibility)
        self.tier_code.setAccessibleName(QCoreApplication.translate("AppointmentEditor", u"Tier", None))
#endif // QT_CONFIG(accessibility)
        self.job_title_label.setText(QCoreApplication.translate("AppointmentEditor", u"Job title as written", None))
#if QT_CONFIG(accessibility)
        self.job_title.setAccessibleName(QCoreApplication.translate("AppointmentEditor", u"Job title as written", None))
#endif // QT_CONFIG(accessibility)
        self.fte_label.setText(QCoreApplication.translate("AppointmentEditor", u"Full-time equivalent", None))
#if QT_CONFIG(accessibility)
        self.fte.setAccessibleName(QCoreApplication.translate("AppointmentEditor", u"Full-time equivalent", None))
#endif // QT_CONFIG(accessibility)
        self.fte.setPlaceholderText(QCoreApplication.translate("AppointmentEditor", u"such as 0.6", None))
        self.basis_label.setText(QCoreApplication.translate("AppointmentEditor", u"Basis", None))
#if QT_CONFIG(accessibility)
        self.basis.setAccessibleName(QCoreApplication.translate("AppointmentEditor", u"Basis", None))
#endif // QT_CONFIG(accessibility)
        self.headship_model_label.setText(QCoreApplication.translate("AppointmentEditor", u"Headship", None))
#if QT_CONFIG(accessibility)
        self.headship_model.setAccessibleName(QCoreApplication.translate("AppointmentEditor", u"Headship", None))
#endif // QT_CONFIG(accessibility)
        self.is_first_headship_label.setText(QCoreApplication.translate("AppointmentEditor", u"First headship", None))
#if QT_CONFIG(accessibility)
        self.is_first_headship.setAccessibleName(QCoreApplication.translate("AppointmentEditor", u"First headship", None))
#endif // QT_CONFIG(accessibility)
        self.heading_6.setText(QCoreApplication.translate("AppointmentEditor", u"From and to", None))
        self.start_kind_label.setText(QCoreApplication.translate("AppointmentEditor", u"Start", None))
#if QT_CONFIG(accessibility)
        self.start_kind.setAccessibleName(QCoreApplication.translate("AppointmentEditor", u"Start", None))
#endif // QT_CONFIG(accessibility)
        self.start_earliest_label.setText(QCoreApplication.translate("AppointmentEditor", u"Started", None))
#if QT_CONFIG(accessibility)
        self.start_earliest.setAccessibleName(QCoreApplication.translate("AppointmentEditor", u"Started", None))
#endif // QT_CONFIG(accessibility)
        self.start_earliest.setPlaceholderText(QCoreApplication.translate("AppointmentEditor", u"such as 12 Sep 2026", None))
        self.start_latest_label.setText(QCoreApplication.translate("AppointmentEditor", u"Started by", None))
#if QT_CONFIG(accessibility)
        self.start_latest.setAccessibleName(QCoreApplication.translate("AppointmentEditor", u"Started by", None))
#endif // QT_CONFIG(accessibility)
        self.start_latest.setPlaceholderText(QCoreApplication.translate("AppointmentEditor", u"such as 12 Sep 2026", None))
        self.end_kind_label.setText(QCoreApplication.translate("AppointmentEditor", u"End", None))
#if QT_CONFIG(accessibility)
        self.end_kind.setAccessibleName(QCoreApplication.translate("AppointmentEditor", u"End", None))
#endif // QT_CONFIG(accessibility)
        self.end_earliest_label.setText(QCoreApplication.translate("AppointmentEditor", u"Ended", None))
#if QT_CONFIG(accessibility)
        self.end_earliest.setAccessibleName(QCoreApplication.translate("AppointmentEditor", u"Ended", None))
#endif // QT_CONFIG(accessibility)
        self.end_earliest.setPlaceholderText(QCoreApplication.translate("AppointmentEditor", u"such as 12 Sep 2026", None))
        self.end_latest_label.setText(QCoreApplication.translate("AppointmentEditor", u"Ended by", None))
#if QT_CONFIG(accessibility)
        self.end_latest.setAccessibleName(QCoreApplication.translate("AppointmentEditor", u"Ended by", None))
#endif // QT_CONFIG(accessibility)
        self.end_latest.setPlaceholderText(QCoreApplication.translate("AppointmentEditor", u"such as 12 Sep 2026", None))
        self.heading_9.setText(QCoreApplication.translate("AppointmentEditor", u"Contact details of the post", None))
        self.email_label.setText(QCoreApplication.translate("AppointmentEditor", u"E-mail", None))
#if QT_CONFIG(accessibility)
        self.email.setAccessibleName(QCoreApplication.translate("AppointmentEditor", u"E-mail", None))
#endif // QT_CONFIG(accessibility)
        self.email.setPlaceholderText(QCoreApplication.translate("AppointmentEditor", u"such as head@school.example", None))
        self.phone_label.setText(QCoreApplication.translate("AppointmentEditor", u"Phone", None))
#if QT_CONFIG(accessibility)
        self.phone.setAccessibleName(QCoreApplication.translate("AppointmentEditor", u"Phone", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

