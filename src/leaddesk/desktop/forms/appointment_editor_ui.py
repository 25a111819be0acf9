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
from PySide6.QtWidgets import (QApplication, QComboBox, QFormLayout, QHBoxLayout,
    QLabel, QLineEdit, QSizePolicy, QWidget)

class Ui_AppointmentEditor(object):
    def setupUi(self, AppointmentEditor):
        if not AppointmentEditor.objectName():
            AppointmentEditor.setObjectName(u"AppointmentEditor")
        self.appointment_columns = QHBoxLayout(AppointmentEditor)
        self.appointment_columns.setSpacing(24)
        self.appointment_columns.setObjectName(u"appointment_columns")
        self.appointment_form_0 = QFormLayout()
        self.appointment_form_0.setObjectName(u"appointment_form_0")
        self.appointment_form_0.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.appointment_form_0.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.appointment_form_0.setHorizontalSpacing(16)
        self.appointment_form_0.setVerticalSpacing(4)
        self.appointment_form_0_heading_0 = QLabel(AppointmentEditor)
        self.appointment_form_0_heading_0.setObjectName(u"appointment_form_0_heading_0")
        self.appointment_form_0_heading_0.setProperty(u"role", u"section")

        self.appointment_form_0.setWidget(0, QFormLayout.ItemRole.SpanningRole, self.appointment_form_0_heading_0)

        self.school_label = QLabel(AppointmentEditor)
        self.school_label.setObjectName(u"school_label")

        self.appointment_form_0.setWidget(1, QFormLayout.ItemRole.LabelRole, self.school_label)

        self.school = QComboBox(AppointmentEditor)
        self.school.setObjectName(u"school")
        self.school.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.school.setMinimumContentsLength(10)

        self.appointment_form_0.setWidget(1, QFormLayout.ItemRole.FieldRole, self.school)

        self.organisation_label = QLabel(AppointmentEditor)
        self.organisation_label.setObjectName(u"organisation_label")

        self.appointment_form_0.setWidget(2, QFormLayout.ItemRole.LabelRole, self.organisation_label)

        self.organisation = QComboBox(AppointmentEditor)
        self.organisation.setObjectName(u"organisation")
        self.organisation.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.organisation.setMinimumContentsLength(10)

        self.appointment_form_0.setWidget(2, QFormLayout.ItemRole.FieldRole, self.organisation)

        self.appointment_form_0_heading_3 = QLabel(AppointmentEditor)
        self.appointment_form_0_heading_3.setObjectName(u"appointment_form_0_heading_3")
        self.appointment_form_0_heading_3.setProperty(u"role", u"section")

        self.appointment_form_0.setWidget(3, QFormLayout.ItemRole.SpanningRole, self.appointment_form_0_heading_3)

        self.role_code_label = QLabel(AppointmentEditor)
        self.role_code_label.setObjectName(u"role_code_label")

        self.appointment_form_0.setWidget(4, QFormLayout.ItemRole.LabelRole, self.role_code_label)

        self.role_code = QComboBox(AppointmentEditor)
        self.role_code.setObjectName(u"role_code")
        self.role_code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.role_code.setMinimumContentsLength(10)

        self.appointment_form_0.setWidget(4, QFormLayout.ItemRole.FieldRole, self.role_code)

        self.tier_code_label = QLabel(AppointmentEditor)
        self.tier_code_label.setObjectName(u"tier_code_label")

        self.appointment_form_0.setWidget(5, QFormLayout.ItemRole.LabelRole, self.tier_code_label)

        self.tier_code = QComboBox(AppointmentEditor)
        self.tier_code.setObjectName(u"tier_code")
        self.tier_code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.tier_code.setMinimumContentsLength(10)

        self.appointment_form_0.setWidget(5, QFormLayout.ItemRole.FieldRole, self.tier_code)


        self.appointment_columns.addLayout(self.appointment_form_0)

        self.appointment_form_1 = QFormLayout()
        self.appointment_form_1.setObjectName(u"appointment_form_1")
        self.appointment_form_1.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.appointment_form_1.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.appointment_form_1.setHorizontalSpacing(16)
        self.appointment_form_1.setVerticalSpacing(4)
        self.appointment_form_1_heading_0 = QLabel(AppointmentEditor)
        self.appointment_form_1_heading_0.setObjectName(u"appointment_form_1_heading_0")
        self.appointment_form_1_heading_0.setProperty(u"role", u"section")

        self.appointment_form_1.setWidget(0, QFormLayout.ItemRole.SpanningRole, self.appointment_form_1_heading_0)

        self.job_title_label = QLabel(AppointmentEditor)
        self.job_title_label.setObjectName(u"job_title_label")

        self.appointment_form_1.setWidget(1, QFormLayout.ItemRole.LabelRole, self.job_title_label)

        self.job_title = QLineEdit(AppointmentEditor)
        self.job_title.setObjectName(u"job_title")
        self.job_title.setMinimumSize(QSize(200, 0))

        self.appointment_form_1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.job_title)

        self.basis_label = QLabel(AppointmentEditor)
        self.basis_label.setObjectName(u"basis_label")

        self.appointment_form_1.setWidget(2, QFormLayout.ItemRole.LabelRole, self.basis_label)

        self.basis = QComboBox(AppointmentEditor)
        self.basis.setObjectName(u"basis")
        self.basis.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.basis.setMinimumContentsLength(10)

        self.appointment_form_1.setWidget(2, QFormLayout.ItemRole.FieldRole, self.basis)

        self.headship_model_label = QLabel(AppointmentEditor)
        self.headship_model_label.setObjectName(u"headship_model_label")

        self.appointment_form_1.setWidget(3, QFormLayout.ItemRole.LabelRole, self.headship_model_label)

        self.headship_model = QComboBox(AppointmentEditor)
        self.headship_model.setObjectName(u"headship_model")
        self.headship_model.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.headship_model.setMinimumContentsLength(10)

        self.appointment_form_1.setWidget(3, QFormLayout.ItemRole.FieldRole, self.headship_model)

        self.fte_label = QLabel(AppointmentEditor)
        self.fte_label.setObjectName(u"fte_label")

        self.appointment_form_1.setWidget(4, QFormLayout.ItemRole.LabelRole, self.fte_label)

        self.fte = QLineEdit(AppointmentEditor)
        self.fte.setObjectName(u"fte")
        self.fte.setMinimumSize(QSize(200, 0))

        self.appointment_form_1.setWidget(4, QFormLayout.ItemRole.FieldRole, self.fte)

        self.is_first_headship_label = QLabel(AppointmentEditor)
        self.is_first_headship_label.setObjectName(u"is_first_headship_label")

        self.appointment_form_1.setWidget(5, QFormLayout.ItemRole.LabelRole, self.is_first_headship_label)

        self.is_first_headship = QComboBox(AppointmentEditor)
        self.is_first_headship.setObjectName(u"is_first_headship")
        self.is_first_headship.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.is_first_headship.setMinimumContentsLength(10)

        self.appointment_form_1.setWidget(5, QFormLayout.ItemRole.FieldRole, self.is_first_headship)


        self.appointment_columns.addLayout(self.appointment_form_1)

        self.appointment_form_2 = QFormLayout()
        self.appointment_form_2.setObjectName(u"appointment_form_2")
        self.appointment_form_2.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.appointment_form_2.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.appointment_form_2.setHorizontalSpacing(16)
        self.appointment_form_2.setVerticalSpacing(4)
        self.appointment_form_2_heading_0 = QLabel(AppointmentEditor)
        self.appointment_form_2_heading_0.setObjectName(u"appointment_form_2_heading_0")
        self.appointment_form_2_heading_0.setProperty(u"role", u"section")

        self.appointment_form_2.setWidget(0, QFormLayout.ItemRole.SpanningRole, self.appointment_form_2_heading_0)

        self.start_kind_label = QLabel(AppointmentEditor)
        self.start_kind_label.setObjectName(u"start_kind_label")

        self.appointment_form_2.setWidget(1, QFormLayout.ItemRole.LabelRole, self.start_kind_label)

        self.start_kind = QComboBox(AppointmentEditor)
        self.start_kind.setObjectName(u"start_kind")
        self.start_kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.start_kind.setMinimumContentsLength(10)

        self.appointment_form_2.setWidget(1, QFormLayout.ItemRole.FieldRole, self.start_kind)

        self.start_earliest_label = QLabel(AppointmentEditor)
        self.start_earliest_label.setObjectName(u"start_earliest_label")

        self.appointment_form_2.setWidget(2, QFormLayout.ItemRole.LabelRole, self.start_earliest_label)

        self.start_earliest = QLineEdit(AppointmentEditor)
        self.start_earliest.setObjectName(u"start_earliest")
        self.start_earliest.setMinimumSize(QSize(200, 0))

        self.appointment_form_2.setWidget(2, QFormLayout.ItemRole.FieldRole, self.start_earliest)

        self.start_latest_label = QLabel(AppointmentEditor)
        self.start_latest_label.setObjectName(u"start_latest_label")

        self.appointment_form_2.setWidget(3, QFormLayout.ItemRole.LabelRole, self.start_latest_label)

        self.start_latest = QLineEdit(AppointmentEditor)
        self.start_latest.setObjectName(u"start_latest")
        self.start_latest.setMinimumSize(QSize(200, 0))

        self.appointment_form_2.setWidget(3, QFormLayout.ItemRole.FieldRole, self.start_latest)

        self.end_kind_label = QLabel(AppointmentEditor)
        self.end_kind_label.setObjectName(u"end_kind_label")

        self.appointment_form_2.setWidget(4, QFormLayout.ItemRole.LabelRole, self.end_kind_label)

        self.end_kind = QComboBox(AppointmentEditor)
        self.end_kind.setObjectName(u"end_kind")
        self.end_kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.end_kind.setMinimumContentsLength(10)

        self.appointment_form_2.setWidget(4, QFormLayout.ItemRole.FieldRole, self.end_kind)

        self.end_earliest_label = QLabel(AppointmentEditor)
        self.end_earliest_label.setObjectName(u"end_earliest_label")

        self.appointment_form_2.setWidget(5, QFormLayout.ItemRole.LabelRole, self.end_earliest_label)

        self.end_earliest = QLineEdit(AppointmentEditor)
        self.end_earliest.setObjectName(u"end_earliest")
        self.end_earliest.setMinimumSize(QSize(200, 0))

        self.appointment_form_2.setWidget(5, QFormLayout.ItemRole.FieldRole, self.end_earliest)

        self.end_latest_label = QLabel(AppointmentEditor)
        self.end_latest_label.setObjectName(u"end_latest_label")

        self.appointment_form_2.setWidget(6, QFormLayout.ItemRole.LabelRole, self.end_latest_label)

        self.end_latest = QLineEdit(AppointmentEditor)
        self.end_latest.setObjectName(u"end_latest")
        self.end_latest.setMinimumSize(QSize(200, 0))

        self.appointment_form_2.setWidget(6, QFormLayout.ItemRole.FieldRole, self.end_latest)

        self.appointment_form_2_heading_7 = QLabel(AppointmentEditor)
        self.appointment_form_2_heading_7.setObjectName(u"appointment_form_2_heading_7")
        self.appointment_form_2_heading_7.setProperty(u"role", u"section")

        self.appointment_form_2.setWidget(7, QFormLayout.ItemRole.SpanningRole, self.appointment_form_2_heading_7)

        self.email_label = QLabel(AppointmentEditor)
        self.email_label.setObjectName(u"email_label")

        self.appointment_form_2.setWidget(8, QFormLayout.ItemRole.LabelRole, self.email_label)

        self.email = QLineEdit(AppointmentEditor)
        self.email.setObjectName(u"email")
        self.email.setMinimumSize(QSize(200, 0))

        self.appointment_form_2.setWidget(8, QFormLayout.ItemRole.FieldRole, self.email)

        self.phone_label = QLabel(AppointmentEditor)
        self.phone_label.setObjectName(u"phone_label")

        self.appointment_form_2.setWidget(9, QFormLayout.ItemRole.LabelRole, self.phone_label)

        self.phone = QLineEdit(AppointmentEditor)
        self.phone.setObjectName(u"phone")
        self.phone.setMinimumSize(QSize(200, 0))

        self.appointment_form_2.setWidget(9, QFormLayout.ItemRole.FieldRole, self.phone)


        self.appointment_columns.addLayout(self.appointment_form_2)

        self.appointment_columns.setStretch(0, 1)
        self.appointment_columns.setStretch(1, 1)
        self.appointment_columns.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.school_label.setBuddy(self.school)
        self.organisation_label.setBuddy(self.organisation)
        self.role_code_label.setBuddy(self.role_code)
        self.tier_code_label.setBuddy(self.tier_code)
        self.job_title_label.setBuddy(self.job_title)
        self.basis_label.setBuddy(self.basis)
        self.headship_model_label.setBuddy(self.headship_model)
        self.fte_label.setBuddy(self.fte)
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
        QWidget.setTabOrder(self.job_title, self.basis)
        QWidget.setTabOrder(self.basis, self.headship_model)
        QWidget.setTabOrder(self.headship_model, self.fte)
        QWidget.setTabOrder(self.fte, self.is_first_headship)
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
        AppointmentEditor.setWindowTitle(QCoreApplication.translate("AppointmentEditor", u"Post", None))
        self.appointment_form_0_heading_0.setText(QCoreApplication.translate("AppointmentEditor", u"Where", None))
        self.school_label.setText(QCoreApplication.translate("AppointmentEditor", u"School", None))
#if QT_CONFIG(accessibility)
        self.school.setAccessibleName(QCoreApplication.translate("AppointmentEditor", u"School", None))
#endif // QT_CONFIG(accessibility)
        self.organisation_label.setText(QCoreApplication.translate("AppointmentEditor", u"or organisation", None))
#if QT_CONFIG(accessibility)
        self.organisation.setAccessibleName(QCoreApplication.translate("AppointmentEditor", u"or organisation", None))
#endif // QT_CONFIG(accessibility)
        self.appointment_form_0_heading_3.setText(QCoreApplication.translate("AppointmentEditor", u"The post", None))
        self.role_code_label.setText(QCoreApplication.translate("AppointmentEditor", u"Role", None))
#if QT_CONFIG(accessibility)
        self.role_code.setAccessibleName(QCoreApplication.translate("AppointmentEditor", u"Role", None))
#endif // QT_CONFIG(accessibility)
        self.tier_code_label.setText(QCoreApplication.translate("AppointmentEditor", u"Tier", None))
#if QT_CONFIG(accessibility)
        self.tier_code.setAccessibleName(QCoreApplication.translate("AppointmentEditor", u"Tier", None))
#endif // QT_CONFIG(accessibility)
        self.appointment_form_1_heading_0.setText(QCoreApplication.translate("AppointmentEditor", u"Details", None))
        self.job_title_label.setText(QCoreApplication.translate("AppointmentEditor", u"Job title as written", None))
#if QT_CONFIG(accessibility)
        self.job_title.setAccessibleName(QCoreApplication.translate("AppointmentEditor", u"Job title as written", None))
#endif // QT_CONFIG(accessibility)
        self.basis_label.setText(QCoreApplication.translate("AppointmentEditor", u"Basis", None))
#if QT_CONFIG(accessibility)
        self.basis.setAccessibleName(QCoreApplication.translate("AppointmentEditor", u"Basis", None))
#endif // QT_CONFIG(accessibility)
        self.headship_model_label.setText(QCoreApplication.translate("AppointmentEditor", u"Headship", None))
#if QT_CONFIG(accessibility)
        self.headship_model.setAccessibleName(QCoreApplication.translate("AppointmentEditor", u"Headship", None))
#endif // QT_CONFIG(accessibility)
        self.fte_label.setText(QCoreApplication.translate("AppointmentEditor", u"Full-time equivalent", None))
#if QT_CONFIG(accessibility)
        self.fte.setAccessibleName(QCoreApplication.translate("AppointmentEditor", u"Full-time equivalent", None))
#endif // QT_CONFIG(accessibility)
        self.fte.setPlaceholderText(QCoreApplication.translate("AppointmentEditor", u"such as 0.6", None))
        self.is_first_headship_label.setText(QCoreApplication.translate("AppointmentEditor", u"First headship", None))
#if QT_CONFIG(accessibility)
        self.is_first_headship.setAccessibleName(QCoreApplication.translate("AppointmentEditor", u"First headship", None))
#endif // QT_CONFIG(accessibility)
        self.appointment_form_2_heading_0.setText(QCoreApplication.translate("AppointmentEditor", u"From and to", None))
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
        self.appointment_form_2_heading_7.setText(QCoreApplication.translate("AppointmentEditor", u"Contact details of the post", None))
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

