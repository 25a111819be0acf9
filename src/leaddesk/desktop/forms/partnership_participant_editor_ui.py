# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'partnership_participant_editor.ui'
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
    QLineEdit, QSizePolicy, QWidget)

class Ui_PartnershipParticipantEditor(object):
    def setupUi(self, PartnershipParticipantEditor):
        if not PartnershipParticipantEditor.objectName():
            PartnershipParticipantEditor.setObjectName(u"PartnershipParticipantEditor")
        self.partnership_participant_form = QFormLayout(PartnershipParticipantEditor)
        self.partnership_participant_form.setObjectName(u"partnership_participant_form")
        self.partnership_participant_form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.partnership_participant_form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.partnership_participant_form.setHorizontalSpacing(16)
        self.partnership_participant_form.setVerticalSpacing(4)
        self.partnership_label = QLabel(PartnershipParticipantEditor)
        self.partnership_label.setObjectName(u"partnership_label")

        self.partnership_participant_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.partnership_label)

        self.partnership = QComboBox(PartnershipParticipantEditor)
        self.partnership.setObjectName(u"partnership")
        self.partnership.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.partnership.setMinimumContentsLength(22)

        self.partnership_participant_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.partnership)

        self.side_label = QLabel(PartnershipParticipantEditor)
        self.side_label.setObjectName(u"side_label")

        self.partnership_participant_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.side_label)

        self.side = QComboBox(PartnershipParticipantEditor)
        self.side.setObjectName(u"side")
        self.side.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.side.setMinimumContentsLength(22)

        self.partnership_participant_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.side)

        self.person_label = QLabel(PartnershipParticipantEditor)
        self.person_label.setObjectName(u"person_label")

        self.partnership_participant_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.person_label)

        self.person = QComboBox(PartnershipParticipantEditor)
        self.person.setObjectName(u"person")
        self.person.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.person.setMinimumContentsLength(22)

        self.partnership_participant_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.person)

        self.school_label = QLabel(PartnershipParticipantEditor)
        self.school_label.setObjectName(u"school_label")

        self.partnership_participant_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.school_label)

        self.school = QComboBox(PartnershipParticipantEditor)
        self.school.setObjectName(u"school")
        self.school.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.school.setMinimumContentsLength(22)

        self.partnership_participant_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.school)

        self.organisation_label = QLabel(PartnershipParticipantEditor)
        self.organisation_label.setObjectName(u"organisation_label")

        self.partnership_participant_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.organisation_label)

        self.organisation = QComboBox(PartnershipParticipantEditor)
        self.organisation.setObjectName(u"organisation")
        self.organisation.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.organisation.setMinimumContentsLength(22)

        self.partnership_participant_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.organisation)

        self.tier_code_label = QLabel(PartnershipParticipantEditor)
        self.tier_code_label.setObjectName(u"tier_code_label")

        self.partnership_participant_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.tier_code_label)

        self.tier_code = QComboBox(PartnershipParticipantEditor)
        self.tier_code.setObjectName(u"tier_code")
        self.tier_code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.tier_code.setMinimumContentsLength(22)

        self.partnership_participant_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.tier_code)

        self.consent_label = QLabel(PartnershipParticipantEditor)
        self.consent_label.setObjectName(u"consent_label")

        self.partnership_participant_form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.consent_label)

        self.consent = QComboBox(PartnershipParticipantEditor)
        self.consent.setObjectName(u"consent")
        self.consent.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.consent.setMinimumContentsLength(22)

        self.partnership_participant_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.consent)

        self.consent_by_label = QLabel(PartnershipParticipantEditor)
        self.consent_by_label.setObjectName(u"consent_by_label")

        self.partnership_participant_form.setWidget(7, QFormLayout.ItemRole.LabelRole, self.consent_by_label)

        self.consent_by = QLineEdit(PartnershipParticipantEditor)
        self.consent_by.setObjectName(u"consent_by")

        self.partnership_participant_form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.consent_by)

        self.consent_on_label = QLabel(PartnershipParticipantEditor)
        self.consent_on_label.setObjectName(u"consent_on_label")

        self.partnership_participant_form.setWidget(8, QFormLayout.ItemRole.LabelRole, self.consent_on_label)

        self.consent_on = QLineEdit(PartnershipParticipantEditor)
        self.consent_on.setObjectName(u"consent_on")

        self.partnership_participant_form.setWidget(8, QFormLayout.ItemRole.FieldRole, self.consent_on)

#if QT_CONFIG(shortcut)
        self.partnership_label.setBuddy(self.partnership)
        self.side_label.setBuddy(self.side)
        self.person_label.setBuddy(self.person)
        self.school_label.setBuddy(self.school)
        self.organisation_label.setBuddy(self.organisation)
        self.tier_code_label.setBuddy(self.tier_code)
        self.consent_label.setBuddy(self.consent)
        self.consent_by_label.setBuddy(self.consent_by)
        self.consent_on_label.setBuddy(self.consent_on)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.partnership, self.side)
        QWidget.setTabOrder(self.side, self.person)
        QWidget.setTabOrder(self.person, self.school)
        QWidget.setTabOrder(self.school, self.organisation)
        QWidget.setTabOrder(self.organisation, self.tier_code)
        QWidget.setTabOrder(self.tier_code, self.consent)
        QWidget.setTabOrder(self.consent, self.consent_by)
        QWidget.setTabOrder(self.consent_by, self.consent_on)

        self.retranslateUi(PartnershipParticipantEditor)

        QMetaObject.connectSlotsByName(PartnershipParticipantEditor)
    # setupUi

    def retranslateUi(self, PartnershipParticipantEditor):
        PartnershipParticipantEditor.setWindowTitle(QCoreApplication.translate("PartnershipParticipantEditor", u"Partnership participant", None))
        self.partnership_label.setText(QCoreApplication.translate("PartnershipParticipantEditor", u"Partnership", None))
#if QT_CONFIG(accessibility)
        self.partnership.setAccessibleName(QCoreApplication.translate("PartnershipParticipantEditor", u"Partnership", None))
#endif // QT_CONFIG(accessibility)
        self.side_label.setText(QCoreApplication.translate("PartnershipParticipantEditor", u"Side", None))
#if QT_CONFIG(accessibility)
        self.side.setAccessibleName(QCoreApplication.translate("PartnershipParticipantEditor", u"Side", None))
#endif // QT_CONFIG(accessibility)
        self.person_label.setText(QCoreApplication.translate("PartnershipParticipantEditor", u"Leader", None))
#if QT_CONFIG(accessibility)
        self.person.setAccessibleName(QCoreApplication.translate("PartnershipParticipantEditor", u"Leader", None))
#endif // QT_CONFIG(accessibility)
        self.school_label.setText(QCoreApplication.translate("PartnershipParticipantEditor", u"School", None))
#if QT_CONFIG(accessibility)
        self.school.setAccessibleName(QCoreApplication.translate("PartnershipParticipantEditor", u"School", None))
#endif // QT_CONFIG(accessibility)
        self.organisation_label.setText(QCoreApplication.translate("PartnershipParticipantEditor", u"Organisation", None))
#if QT_CONFIG(accessibility)
        self.organisation.setAccessibleName(QCoreApplication.translate("PartnershipParticipantEditor", u"Organisation", None))
#endif // QT_CONFIG(accessibility)
        self.tier_code_label.setText(QCoreApplication.translate("PartnershipParticipantEditor", u"Tier at the time", None))
#if QT_CONFIG(accessibility)
        self.tier_code.setAccessibleName(QCoreApplication.translate("PartnershipParticipantEditor", u"Tier at the time", None))
#endif // QT_CONFIG(accessibility)
        self.consent_label.setText(QCoreApplication.translate("PartnershipParticipantEditor", u"Consent", None))
#if QT_CONFIG(accessibility)
        self.consent.setAccessibleName(QCoreApplication.translate("PartnershipParticipantEditor", u"Consent", None))
#endif // QT_CONFIG(accessibility)
        self.consent_by_label.setText(QCoreApplication.translate("PartnershipParticipantEditor", u"Consent given by", None))
#if QT_CONFIG(accessibility)
        self.consent_by.setAccessibleName(QCoreApplication.translate("PartnershipParticipantEditor", u"Consent given by", None))
#endif // QT_CONFIG(accessibility)
        self.consent_on_label.setText(QCoreApplication.translate("PartnershipParticipantEditor", u"Consent on", None))
#if QT_CONFIG(accessibility)
        self.consent_on.setAccessibleName(QCoreApplication.translate("PartnershipParticipantEditor", u"Consent on", None))
#endif // QT_CONFIG(accessibility)
        self.consent_on.setPlaceholderText(QCoreApplication.translate("PartnershipParticipantEditor", u"such as 12 Sep 2026", None))
    # retranslateUi

