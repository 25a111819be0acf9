# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'school_editor.ui'
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

class Ui_SchoolEditor(object):
    def setupUi(self, SchoolEditor):
        if not SchoolEditor.objectName():
            SchoolEditor.setObjectName(u"SchoolEditor")
        self.school_columns = QHBoxLayout(SchoolEditor)
        self.school_columns.setSpacing(24)
        self.school_columns.setObjectName(u"school_columns")
        self.school_form_0 = QFormLayout()
        self.school_form_0.setObjectName(u"school_form_0")
        self.school_form_0.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.school_form_0.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.school_form_0.setHorizontalSpacing(16)
        self.school_form_0.setVerticalSpacing(4)
        self.school_form_0_heading_0 = QLabel(SchoolEditor)
        self.school_form_0_heading_0.setObjectName(u"school_form_0_heading_0")
        self.school_form_0_heading_0.setProperty(u"role", u"section")

        self.school_form_0.setWidget(0, QFormLayout.ItemRole.SpanningRole, self.school_form_0_heading_0)

        self.name_label = QLabel(SchoolEditor)
        self.name_label.setObjectName(u"name_label")

        self.school_form_0.setWidget(1, QFormLayout.ItemRole.LabelRole, self.name_label)

        self.name = QLineEdit(SchoolEditor)
        self.name.setObjectName(u"name")
        self.name.setMinimumSize(QSize(200, 0))

        self.school_form_0.setWidget(1, QFormLayout.ItemRole.FieldRole, self.name)

        self.urn_label = QLabel(SchoolEditor)
        self.urn_label.setObjectName(u"urn_label")

        self.school_form_0.setWidget(2, QFormLayout.ItemRole.LabelRole, self.urn_label)

        self.urn = QLineEdit(SchoolEditor)
        self.urn.setObjectName(u"urn")
        self.urn.setMinimumSize(QSize(200, 0))

        self.school_form_0.setWidget(2, QFormLayout.ItemRole.FieldRole, self.urn)

        self.type_code_label = QLabel(SchoolEditor)
        self.type_code_label.setObjectName(u"type_code_label")

        self.school_form_0.setWidget(3, QFormLayout.ItemRole.LabelRole, self.type_code_label)

        self.type_code = QComboBox(SchoolEditor)
        self.type_code.setObjectName(u"type_code")
        self.type_code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.type_code.setMinimumContentsLength(10)

        self.school_form_0.setWidget(3, QFormLayout.ItemRole.FieldRole, self.type_code)

        self.phase_code_label = QLabel(SchoolEditor)
        self.phase_code_label.setObjectName(u"phase_code_label")

        self.school_form_0.setWidget(4, QFormLayout.ItemRole.LabelRole, self.phase_code_label)

        self.phase_code = QComboBox(SchoolEditor)
        self.phase_code.setObjectName(u"phase_code")
        self.phase_code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.phase_code.setMinimumContentsLength(10)

        self.school_form_0.setWidget(4, QFormLayout.ItemRole.FieldRole, self.phase_code)

        self.status_code_label = QLabel(SchoolEditor)
        self.status_code_label.setObjectName(u"status_code_label")

        self.school_form_0.setWidget(5, QFormLayout.ItemRole.LabelRole, self.status_code_label)

        self.status_code = QComboBox(SchoolEditor)
        self.status_code.setObjectName(u"status_code")
        self.status_code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.status_code.setMinimumContentsLength(10)

        self.school_form_0.setWidget(5, QFormLayout.ItemRole.FieldRole, self.status_code)

        self.la_code_label = QLabel(SchoolEditor)
        self.la_code_label.setObjectName(u"la_code_label")

        self.school_form_0.setWidget(6, QFormLayout.ItemRole.LabelRole, self.la_code_label)

        self.la_code = QComboBox(SchoolEditor)
        self.la_code.setObjectName(u"la_code")
        self.la_code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.la_code.setMinimumContentsLength(10)

        self.school_form_0.setWidget(6, QFormLayout.ItemRole.FieldRole, self.la_code)

        self.establishment_number_label = QLabel(SchoolEditor)
        self.establishment_number_label.setObjectName(u"establishment_number_label")

        self.school_form_0.setWidget(7, QFormLayout.ItemRole.LabelRole, self.establishment_number_label)

        self.establishment_number = QLineEdit(SchoolEditor)
        self.establishment_number.setObjectName(u"establishment_number")
        self.establishment_number.setMinimumSize(QSize(200, 0))

        self.school_form_0.setWidget(7, QFormLayout.ItemRole.FieldRole, self.establishment_number)

        self.ukprn_label = QLabel(SchoolEditor)
        self.ukprn_label.setObjectName(u"ukprn_label")

        self.school_form_0.setWidget(8, QFormLayout.ItemRole.LabelRole, self.ukprn_label)

        self.ukprn = QLineEdit(SchoolEditor)
        self.ukprn.setObjectName(u"ukprn")
        self.ukprn.setMinimumSize(QSize(200, 0))

        self.school_form_0.setWidget(8, QFormLayout.ItemRole.FieldRole, self.ukprn)

        self.opened_on_label = QLabel(SchoolEditor)
        self.opened_on_label.setObjectName(u"opened_on_label")

        self.school_form_0.setWidget(9, QFormLayout.ItemRole.LabelRole, self.opened_on_label)

        self.opened_on = QLineEdit(SchoolEditor)
        self.opened_on.setObjectName(u"opened_on")
        self.opened_on.setMinimumSize(QSize(200, 0))

        self.school_form_0.setWidget(9, QFormLayout.ItemRole.FieldRole, self.opened_on)

        self.closed_on_label = QLabel(SchoolEditor)
        self.closed_on_label.setObjectName(u"closed_on_label")

        self.school_form_0.setWidget(10, QFormLayout.ItemRole.LabelRole, self.closed_on_label)

        self.closed_on = QLineEdit(SchoolEditor)
        self.closed_on.setObjectName(u"closed_on")
        self.closed_on.setMinimumSize(QSize(200, 0))

        self.school_form_0.setWidget(10, QFormLayout.ItemRole.FieldRole, self.closed_on)


        self.school_columns.addLayout(self.school_form_0)

        self.school_form_1 = QFormLayout()
        self.school_form_1.setObjectName(u"school_form_1")
        self.school_form_1.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.school_form_1.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.school_form_1.setHorizontalSpacing(16)
        self.school_form_1.setVerticalSpacing(4)
        self.school_form_1_heading_0 = QLabel(SchoolEditor)
        self.school_form_1_heading_0.setObjectName(u"school_form_1_heading_0")
        self.school_form_1_heading_0.setProperty(u"role", u"section")

        self.school_form_1.setWidget(0, QFormLayout.ItemRole.SpanningRole, self.school_form_1_heading_0)

        self.street_label = QLabel(SchoolEditor)
        self.street_label.setObjectName(u"street_label")

        self.school_form_1.setWidget(1, QFormLayout.ItemRole.LabelRole, self.street_label)

        self.street = QLineEdit(SchoolEditor)
        self.street.setObjectName(u"street")
        self.street.setMinimumSize(QSize(200, 0))

        self.school_form_1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.street)

        self.locality_label = QLabel(SchoolEditor)
        self.locality_label.setObjectName(u"locality_label")

        self.school_form_1.setWidget(2, QFormLayout.ItemRole.LabelRole, self.locality_label)

        self.locality = QLineEdit(SchoolEditor)
        self.locality.setObjectName(u"locality")
        self.locality.setMinimumSize(QSize(200, 0))

        self.school_form_1.setWidget(2, QFormLayout.ItemRole.FieldRole, self.locality)

        self.address3_label = QLabel(SchoolEditor)
        self.address3_label.setObjectName(u"address3_label")

        self.school_form_1.setWidget(3, QFormLayout.ItemRole.LabelRole, self.address3_label)

        self.address3 = QLineEdit(SchoolEditor)
        self.address3.setObjectName(u"address3")
        self.address3.setMinimumSize(QSize(200, 0))

        self.school_form_1.setWidget(3, QFormLayout.ItemRole.FieldRole, self.address3)

        self.town_label = QLabel(SchoolEditor)
        self.town_label.setObjectName(u"town_label")

        self.school_form_1.setWidget(4, QFormLayout.ItemRole.LabelRole, self.town_label)

        self.town = QLineEdit(SchoolEditor)
        self.town.setObjectName(u"town")
        self.town.setMinimumSize(QSize(200, 0))

        self.school_form_1.setWidget(4, QFormLayout.ItemRole.FieldRole, self.town)

        self.county_label = QLabel(SchoolEditor)
        self.county_label.setObjectName(u"county_label")

        self.school_form_1.setWidget(5, QFormLayout.ItemRole.LabelRole, self.county_label)

        self.county = QLineEdit(SchoolEditor)
        self.county.setObjectName(u"county")
        self.county.setMinimumSize(QSize(200, 0))

        self.school_form_1.setWidget(5, QFormLayout.ItemRole.FieldRole, self.county)

        self.postcode_label = QLabel(SchoolEditor)
        self.postcode_label.setObjectName(u"postcode_label")

        self.school_form_1.setWidget(6, QFormLayout.ItemRole.LabelRole, self.postcode_label)

        self.postcode = QLineEdit(SchoolEditor)
        self.postcode.setObjectName(u"postcode")
        self.postcode.setMinimumSize(QSize(200, 0))

        self.school_form_1.setWidget(6, QFormLayout.ItemRole.FieldRole, self.postcode)

        self.telephone_label = QLabel(SchoolEditor)
        self.telephone_label.setObjectName(u"telephone_label")

        self.school_form_1.setWidget(7, QFormLayout.ItemRole.LabelRole, self.telephone_label)

        self.telephone = QLineEdit(SchoolEditor)
        self.telephone.setObjectName(u"telephone")
        self.telephone.setMinimumSize(QSize(200, 0))

        self.school_form_1.setWidget(7, QFormLayout.ItemRole.FieldRole, self.telephone)

        self.email_label = QLabel(SchoolEditor)
        self.email_label.setObjectName(u"email_label")

        self.school_form_1.setWidget(8, QFormLayout.ItemRole.LabelRole, self.email_label)

        self.email = QLineEdit(SchoolEditor)
        self.email.setObjectName(u"email")
        self.email.setMinimumSize(QSize(200, 0))

        self.school_form_1.setWidget(8, QFormLayout.ItemRole.FieldRole, self.email)

        self.website_label = QLabel(SchoolEditor)
        self.website_label.setObjectName(u"website_label")

        self.school_form_1.setWidget(9, QFormLayout.ItemRole.LabelRole, self.website_label)

        self.website = QLineEdit(SchoolEditor)
        self.website.setObjectName(u"website")
        self.website.setMinimumSize(QSize(200, 0))

        self.school_form_1.setWidget(9, QFormLayout.ItemRole.FieldRole, self.website)


        self.school_columns.addLayout(self.school_form_1)

        self.school_form_2 = QFormLayout()
        self.school_form_2.setObjectName(u"school_form_2")
        self.school_form_2.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.school_form_2.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.school_form_2.setHorizontalSpacing(16)
        self.school_form_2.setVerticalSpacing(4)
        self.school_form_2_heading_0 = QLabel(SchoolEditor)
        self.school_form_2_heading_0.setObjectName(u"school_form_2_heading_0")
        self.school_form_2_heading_0.setProperty(u"role", u"section")

        self.school_form_2.setWidget(0, QFormLayout.ItemRole.SpanningRole, self.school_form_2_heading_0)

        self.low_age_label = QLabel(SchoolEditor)
        self.low_age_label.setObjectName(u"low_age_label")

        self.school_form_2.setWidget(1, QFormLayout.ItemRole.LabelRole, self.low_age_label)

        self.low_age = QLineEdit(SchoolEditor)
        self.low_age.setObjectName(u"low_age")
        self.low_age.setMinimumSize(QSize(200, 0))

        self.school_form_2.setWidget(1, QFormLayout.ItemRole.FieldRole, self.low_age)

        self.high_age_label = QLabel(SchoolEditor)
        self.high_age_label.setObjectName(u"high_age_label")

        self.school_form_2.setWidget(2, QFormLayout.ItemRole.LabelRole, self.high_age_label)

        self.high_age = QLineEdit(SchoolEditor)
        self.high_age.setObjectName(u"high_age")
        self.high_age.setMinimumSize(QSize(200, 0))

        self.school_form_2.setWidget(2, QFormLayout.ItemRole.FieldRole, self.high_age)

        self.number_of_pupils_label = QLabel(SchoolEditor)
        self.number_of_pupils_label.setObjectName(u"number_of_pupils_label")

        self.school_form_2.setWidget(3, QFormLayout.ItemRole.LabelRole, self.number_of_pupils_label)

        self.number_of_pupils = QLineEdit(SchoolEditor)
        self.number_of_pupils.setObjectName(u"number_of_pupils")
        self.number_of_pupils.setMinimumSize(QSize(200, 0))

        self.school_form_2.setWidget(3, QFormLayout.ItemRole.FieldRole, self.number_of_pupils)

        self.capacity_label = QLabel(SchoolEditor)
        self.capacity_label.setObjectName(u"capacity_label")

        self.school_form_2.setWidget(4, QFormLayout.ItemRole.LabelRole, self.capacity_label)

        self.capacity = QLineEdit(SchoolEditor)
        self.capacity.setObjectName(u"capacity")
        self.capacity.setMinimumSize(QSize(200, 0))

        self.school_form_2.setWidget(4, QFormLayout.ItemRole.FieldRole, self.capacity)

        self.percentage_fsm_label = QLabel(SchoolEditor)
        self.percentage_fsm_label.setObjectName(u"percentage_fsm_label")

        self.school_form_2.setWidget(5, QFormLayout.ItemRole.LabelRole, self.percentage_fsm_label)

        self.percentage_fsm = QLineEdit(SchoolEditor)
        self.percentage_fsm.setObjectName(u"percentage_fsm")
        self.percentage_fsm.setMinimumSize(QSize(200, 0))

        self.school_form_2.setWidget(5, QFormLayout.ItemRole.FieldRole, self.percentage_fsm)

        self.gender_label = QLabel(SchoolEditor)
        self.gender_label.setObjectName(u"gender_label")

        self.school_form_2.setWidget(6, QFormLayout.ItemRole.LabelRole, self.gender_label)

        self.gender = QLineEdit(SchoolEditor)
        self.gender.setObjectName(u"gender")
        self.gender.setMinimumSize(QSize(200, 0))

        self.school_form_2.setWidget(6, QFormLayout.ItemRole.FieldRole, self.gender)

        self.religious_character_label = QLabel(SchoolEditor)
        self.religious_character_label.setObjectName(u"religious_character_label")

        self.school_form_2.setWidget(7, QFormLayout.ItemRole.LabelRole, self.religious_character_label)

        self.religious_character = QLineEdit(SchoolEditor)
        self.religious_character.setObjectName(u"religious_character")
        self.religious_character.setMinimumSize(QSize(200, 0))

        self.school_form_2.setWidget(7, QFormLayout.ItemRole.FieldRole, self.religious_character)

        self.diocese_label = QLabel(SchoolEditor)
        self.diocese_label.setObjectName(u"diocese_label")

        self.school_form_2.setWidget(8, QFormLayout.ItemRole.LabelRole, self.diocese_label)

        self.diocese = QLineEdit(SchoolEditor)
        self.diocese.setObjectName(u"diocese")
        self.diocese.setMinimumSize(QSize(200, 0))

        self.school_form_2.setWidget(8, QFormLayout.ItemRole.FieldRole, self.diocese)

        self.easting_label = QLabel(SchoolEditor)
        self.easting_label.setObjectName(u"easting_label")

        self.school_form_2.setWidget(9, QFormLayout.ItemRole.LabelRole, self.easting_label)

        self.easting = QLineEdit(SchoolEditor)
        self.easting.setObjectName(u"easting")
        self.easting.setMinimumSize(QSize(200, 0))

        self.school_form_2.setWidget(9, QFormLayout.ItemRole.FieldRole, self.easting)

        self.northing_label = QLabel(SchoolEditor)
        self.northing_label.setObjectName(u"northing_label")

        self.school_form_2.setWidget(10, QFormLayout.ItemRole.LabelRole, self.northing_label)

        self.northing = QLineEdit(SchoolEditor)
        self.northing.setObjectName(u"northing")
        self.northing.setMinimumSize(QSize(200, 0))

        self.school_form_2.setWidget(10, QFormLayout.ItemRole.FieldRole, self.northing)


        self.school_columns.addLayout(self.school_form_2)

        self.school_columns.setStretch(0, 1)
        self.school_columns.setStretch(1, 1)
        self.school_columns.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.urn_label.setBuddy(self.urn)
        self.type_code_label.setBuddy(self.type_code)
        self.phase_code_label.setBuddy(self.phase_code)
        self.status_code_label.setBuddy(self.status_code)
        self.la_code_label.setBuddy(self.la_code)
        self.establishment_number_label.setBuddy(self.establishment_number)
        self.ukprn_label.setBuddy(self.ukprn)
        self.opened_on_label.setBuddy(self.opened_on)
        self.closed_on_label.setBuddy(self.closed_on)
        self.street_label.setBuddy(self.street)
        self.locality_label.setBuddy(self.locality)
        self.address3_label.setBuddy(self.address3)
        self.town_label.setBuddy(self.town)
        self.county_label.setBuddy(self.county)
        self.postcode_label.setBuddy(self.postcode)
        self.telephone_label.setBuddy(self.telephone)
        self.email_label.setBuddy(self.email)
        self.website_label.setBuddy(self.website)
        self.low_age_label.setBuddy(self.low_age)
        self.high_age_label.setBuddy(self.high_age)
        self.number_of_pupils_label.setBuddy(self.number_of_pupils)
        self.capacity_label.setBuddy(self.capacity)
        self.percentage_fsm_label.setBuddy(self.percentage_fsm)
        self.gender_label.setBuddy(self.gender)
        self.religious_character_label.setBuddy(self.religious_character)
        self.diocese_label.setBuddy(self.diocese)
        self.easting_label.setBuddy(self.easting)
        self.northing_label.setBuddy(self.northing)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.urn)
        QWidget.setTabOrder(self.urn, self.type_code)
        QWidget.setTabOrder(self.type_code, self.phase_code)
        QWidget.setTabOrder(self.phase_code, self.status_code)
        QWidget.setTabOrder(self.status_code, self.la_code)
        QWidget.setTabOrder(self.la_code, self.establishment_number)
        QWidget.setTabOrder(self.establishment_number, self.ukprn)
        QWidget.setTabOrder(self.ukprn, self.opened_on)
        QWidget.setTabOrder(self.opened_on, self.closed_on)
        QWidget.setTabOrder(self.closed_on, self.street)
        QWidget.setTabOrder(self.street, self.locality)
        QWidget.setTabOrder(self.locality, self.address3)
        QWidget.setTabOrder(self.address3, self.town)
        QWidget.setTabOrder(self.town, self.county)
        QWidget.setTabOrder(self.county, self.postcode)
        QWidget.setTabOrder(self.postcode, self.telephone)
        QWidget.setTabOrder(self.telephone, self.email)
        QWidget.setTabOrder(self.email, self.website)
        QWidget.setTabOrder(self.website, self.low_age)
        QWidget.setTabOrder(self.low_age, self.high_age)
        QWidget.setTabOrder(self.high_age, self.number_of_pupils)
        QWidget.setTabOrder(self.number_of_pupils, self.capacity)
        QWidget.setTabOrder(self.capacity, self.percentage_fsm)
        QWidget.setTabOrder(self.percentage_fsm, self.gender)
        QWidget.setTabOrder(self.gender, self.religious_character)
        QWidget.setTabOrder(self.religious_character, self.diocese)
        QWidget.setTabOrder(self.diocese, self.easting)
        QWidget.setTabOrder(self.easting, self.northing)

        self.retranslateUi(SchoolEditor)

        QMetaObject.connectSlotsByName(SchoolEditor)
    # setupUi

    def retranslateUi(self, SchoolEditor):
        SchoolEditor.setWindowTitle(QCoreApplication.translate("SchoolEditor", u"School", None))
        self.school_form_0_heading_0.setText(QCoreApplication.translate("SchoolEditor", u"Register", None))
        self.name_label.setText(QCoreApplication.translate("SchoolEditor", u"Name", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("SchoolEditor", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.urn_label.setText(QCoreApplication.translate("SchoolEditor", u"URN", None))
#if QT_CONFIG(accessibility)
        self.urn.setAccessibleName(QCoreApplication.translate("SchoolEditor", u"URN", None))
#endif // QT_CONFIG(accessibility)
        self.urn.setPlaceholderText(QCoreApplication.translate("SchoolEditor", u"six digits", None))
        self.type_code_label.setText(QCoreApplication.translate("SchoolEditor", u"Type", None))
#if QT_CONFIG(accessibility)
        self.type_code.setAccessibleName(QCoreApplication.translate("SchoolEditor", u"Type", None))
#endif // QT_CONFIG(accessibility)
        self.phase_code_label.setText(QCoreApplication.translate("SchoolEditor", u"Phase", None))
#if QT_CONFIG(accessibility)
        self.phase_code.setAccessibleName(QCoreApplication.translate("SchoolEditor", u"Phase", None))
#endif // QT_CONFIG(accessibility)
        self.status_code_label.setText(QCoreApplication.translate("SchoolEditor", u"Status", None))
#if QT_CONFIG(accessibility)
        self.status_code.setAccessibleName(QCoreApplication.translate("SchoolEditor", u"Status", None))
#endif // QT_CONFIG(accessibility)
        self.la_code_label.setText(QCoreApplication.translate("SchoolEditor", u"Local authority", None))
#if QT_CONFIG(accessibility)
        self.la_code.setAccessibleName(QCoreApplication.translate("SchoolEditor", u"Local authority", None))
#endif // QT_CONFIG(accessibility)
        self.establishment_number_label.setText(QCoreApplication.translate("SchoolEditor", u"Establishment number", None))
#if QT_CONFIG(accessibility)
        self.establishment_number.setAccessibleName(QCoreApplication.translate("SchoolEditor", u"Establishment number", None))
#endif // QT_CONFIG(accessibility)
        self.ukprn_label.setText(QCoreApplication.translate("SchoolEditor", u"UKPRN", None))
#if QT_CONFIG(accessibility)
        self.ukprn.setAccessibleName(QCoreApplication.translate("SchoolEditor", u"UKPRN", None))
#endif // QT_CONFIG(accessibility)
        self.opened_on_label.setText(QCoreApplication.translate("SchoolEditor", u"Opened", None))
#if QT_CONFIG(accessibility)
        self.opened_on.setAccessibleName(QCoreApplication.translate("SchoolEditor", u"Opened", None))
#endif // QT_CONFIG(accessibility)
        self.opened_on.setPlaceholderText(QCoreApplication.translate("SchoolEditor", u"such as 12 Sep 2026", None))
        self.closed_on_label.setText(QCoreApplication.translate("SchoolEditor", u"Closed", None))
#if QT_CONFIG(accessibility)
        self.closed_on.setAccessibleName(QCoreApplication.translate("SchoolEditor", u"Closed", None))
#endif // QT_CONFIG(accessibility)
        self.closed_on.setPlaceholderText(QCoreApplication.translate("SchoolEditor", u"such as 12 Sep 2026", None))
        self.school_form_1_heading_0.setText(QCoreApplication.translate("SchoolEditor", u"Where and how to reach it", None))
        self.street_label.setText(QCoreApplication.translate("SchoolEditor", u"Street", None))
#if QT_CONFIG(accessibility)
        self.street.setAccessibleName(QCoreApplication.translate("SchoolEditor", u"Street", None))
#endif // QT_CONFIG(accessibility)
        self.locality_label.setText(QCoreApplication.translate("SchoolEditor", u"Locality", None))
#if QT_CONFIG(accessibility)
        self.locality.setAccessibleName(QCoreApplication.translate("SchoolEditor", u"Locality", None))
#endif // QT_CONFIG(accessibility)
        self.address3_label.setText(QCoreApplication.translate("SchoolEditor", u"Address, third line", None))
#if QT_CONFIG(accessibility)
        self.address3.setAccessibleName(QCoreApplication.translate("SchoolEditor", u"Address, third line", None))
#endif // QT_CONFIG(accessibility)
        self.town_label.setText(QCoreApplication.translate("SchoolEditor", u"Town", None))
#if QT_CONFIG(accessibility)
        self.town.setAccessibleName(QCoreApplication.translate("SchoolEditor", u"Town", None))
#endif // QT_CONFIG(accessibility)
        self.county_label.setText(QCoreApplication.translate("SchoolEditor", u"County", None))
#if QT_CONFIG(accessibility)
        self.county.setAccessibleName(QCoreApplication.translate("SchoolEditor", u"County", None))
#endif // QT_CONFIG(accessibility)
        self.postcode_label.setText(QCoreApplication.translate("SchoolEditor", u"Postcode", None))
#if QT_CONFIG(accessibility)
        self.postcode.setAccessibleName(QCoreApplication.translate("SchoolEditor", u"Postcode", None))
#endif // QT_CONFIG(accessibility)
        self.postcode.setPlaceholderText(QCoreApplication.translate("SchoolEditor", u"such as LE1 1AA", None))
        self.telephone_label.setText(QCoreApplication.translate("SchoolEditor", u"Telephone", None))
#if QT_CONFIG(accessibility)
        self.telephone.setAccessibleName(QCoreApplication.translate("SchoolEditor", u"Telephone", None))
#endif // QT_CONFIG(accessibility)
        self.email_label.setText(QCoreApplication.translate("SchoolEditor", u"E-mail", None))
#if QT_CONFIG(accessibility)
        self.email.setAccessibleName(QCoreApplication.translate("SchoolEditor", u"E-mail", None))
#endif // QT_CONFIG(accessibility)
        self.website_label.setText(QCoreApplication.translate("SchoolEditor", u"Website", None))
#if QT_CONFIG(accessibility)
        self.website.setAccessibleName(QCoreApplication.translate("SchoolEditor", u"Website", None))
#endif // QT_CONFIG(accessibility)
        self.website.setPlaceholderText(QCoreApplication.translate("SchoolEditor", u"https://", None))
        self.school_form_2_heading_0.setText(QCoreApplication.translate("SchoolEditor", u"Pupils and character", None))
        self.low_age_label.setText(QCoreApplication.translate("SchoolEditor", u"Youngest age", None))
#if QT_CONFIG(accessibility)
        self.low_age.setAccessibleName(QCoreApplication.translate("SchoolEditor", u"Youngest age", None))
#endif // QT_CONFIG(accessibility)
        self.high_age_label.setText(QCoreApplication.translate("SchoolEditor", u"Oldest age", None))
#if QT_CONFIG(accessibility)
        self.high_age.setAccessibleName(QCoreApplication.translate("SchoolEditor", u"Oldest age", None))
#endif // QT_CONFIG(accessibility)
        self.number_of_pupils_label.setText(QCoreApplication.translate("SchoolEditor", u"Pupils", None))
#if QT_CONFIG(accessibility)
        self.number_of_pupils.setAccessibleName(QCoreApplication.translate("SchoolEditor", u"Pupils", None))
#endif // QT_CONFIG(accessibility)
        self.capacity_label.setText(QCoreApplication.translate("SchoolEditor", u"Capacity", None))
#if QT_CONFIG(accessibility)
        self.capacity.setAccessibleName(QCoreApplication.translate("SchoolEditor", u"Capacity", None))
#endif // QT_CONFIG(accessibility)
        self.percentage_fsm_label.setText(QCoreApplication.translate("SchoolEditor", u"% free school meals", None))
#if QT_CONFIG(accessibility)
        self.percentage_fsm.setAccessibleName(QCoreApplication.translate("SchoolEditor", u"% free school meals", None))
#endif // QT_CONFIG(accessibility)
        self.gender_label.setText(QCoreApplication.translate("SchoolEditor", u"Gender", None))
#if QT_CONFIG(accessibility)
        self.gender.setAccessibleName(QCoreApplication.translate("SchoolEditor", u"Gender", None))
#endif // QT_CONFIG(accessibility)
        self.religious_character_label.setText(QCoreApplication.translate("SchoolEditor", u"Religious character", None))
#if QT_CONFIG(accessibility)
        self.religious_character.setAccessibleName(QCoreApplication.translate("SchoolEditor", u"Religious character", None))
#endif // QT_CONFIG(accessibility)
        self.diocese_label.setText(QCoreApplication.translate("SchoolEditor", u"Diocese", None))
#if QT_CONFIG(accessibility)
        self.diocese.setAccessibleName(QCoreApplication.translate("SchoolEditor", u"Diocese", None))
#endif // QT_CONFIG(accessibility)
        self.easting_label.setText(QCoreApplication.translate("SchoolEditor", u"Easting (metres)", None))
#if QT_CONFIG(accessibility)
        self.easting.setAccessibleName(QCoreApplication.translate("SchoolEditor", u"Easting (metres)", None))
#endif // QT_CONFIG(accessibility)
        self.northing_label.setText(QCoreApplication.translate("SchoolEditor", u"Northing (metres)", None))
#if QT_CONFIG(accessibility)
        self.northing.setAccessibleName(QCoreApplication.translate("SchoolEditor", u"Northing (metres)", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

