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
from PySide6.QtWidgets import (QApplication, QComboBox, QGridLayout, QLabel,
    QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_PartnershipParticipantEditor(object):
    def setupUi(self, PartnershipParticipantEditor):
        if not PartnershipParticipantEditor.objectName():
            PartnershipParticipantEditor.setObjectName(u"PartnershipParticipantEditor")
        self.partnership_participant_form = QVBoxLayout(PartnershipParticipantEditor)
        self.partnership_participant_form.setSpacing(4)
        self.partnership_participant_form.setObjectName(u"partnership_participant_form")
        self.row_0 = QGridLayout()
        self.row_0.setObjectName(u"row_0")
        self.row_0.setHorizontalSpacing(16)
        self.row_0.setVerticalSpacing(4)
        self.partnership_label = QLabel(PartnershipParticipantEditor)
        self.partnership_label.setObjectName(u"partnership_label")

        self.row_0.addWidget(self.partnership_label, 0, 0, 1, 1)

        self.partnership = QComboBox(PartnershipParticipantEditor)
        self.partnership.setObjectName(u"partnership")
        self.partnership.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.partnership.setMinimumContentsLength(8)

        self.row_0.addWidget(self.partnership, 1, 0, 1, 1)

        self.row_0.setRowStretch(1, 1)
        self.row_0.setColumnStretch(0, 1)

        self.partnership_participant_form.addLayout(self.row_0)

        self.row_1 = QGridLayout()
        self.row_1.setObjectName(u"row_1")
        self.row_1.setHorizontalSpacing(16)
        self.row_1.setVerticalSpacing(4)
        self.side_label = QLabel(PartnershipParticipantEditor)
        self.side_label.setObjectName(u"side_label")

        self.row_1.addWidget(self.side_label, 0, 0, 1, 1)

        self.side = QComboBox(PartnershipParticipantEditor)
        self.side.setObjectName(u"side")
        self.side.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.side.setMinimumContentsLength(8)

        self.row_1.addWidget(self.side, 1, 0, 1, 1)

        self.tier_code_label = QLabel(PartnershipParticipantEditor)
        self.tier_code_label.setObjectName(u"tier_code_label")

        self.row_1.addWidget(self.tier_code_label, 0, 1, 1, 1)

        self.tier_code = QComboBox(PartnershipParticipantEditor)
        self.tier_code.setObjectName(u"tier_code")
        self.tier_code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.tier_code.setMinimumContentsLength(8)

        self.row_1.addWidget(self.tier_code, 1, 1, 1, 1)

        self.row_1.setRowStretch(1, 1)
        self.row_1.setColumnStretch(0, 1)
        self.row_1.setColumnStretch(1, 1)

        self.partnership_participant_form.addLayout(self.row_1)

        self.row_2 = QGridLayout()
        self.row_2.setObjectName(u"row_2")
        self.row_2.setHorizontalSpacing(16)
        self.row_2.setVerticalSpacing(4)
        self.person_label = QLabel(PartnershipParticipantEditor)
        self.person_label.setObjectName(u"person_label")

        self.row_2.addWidget(self.person_label, 0, 0, 1, 1)

        self.person = QComboBox(PartnershipParticipantEditor)
        self.person.setObjectName(u"person")
        self.person.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.person.setMinimumContentsLength(8)

        self.row_2.addWidget(self.person, 1, 0, 1, 1)

        self.row_2.setRowStretch(1, 1)
        self.row_2.setColumnStretch(0, 1)

        self.partnership_participant_form.addLayout(self.row_2)

        self.row_3 = QGridLayout()
        self.row_3.setObjectName(u"row_3")
        self.row_3.setHorizontalSpacing(16)
        self.row_3.setVerticalSpacing(4)
        self.school_label = QLabel(PartnershipParticipantEditor)
        self.school_label.setObjectName(u"school_label")

        self.row_3.addWidget(self.school_label, 0, 0, 1, 1)

        self.school = QComboBox(PartnershipParticipantEditor)
        self.school.setObjectName(u"school")
        self.school.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.school.setMinimumContentsLength(8)

        self.row_3.addWidget(self.school, 1, 0, 1, 1)

        self.row_3.setRowStretch(1, 1)
        self.row_3.setColumnStretch(0, 1)

        self.partnership_participant_form.addLayout(self.row_3)

        self.row_4 = QGridLayout()
        self.row_4.setObjectName(u"row_4")
        self.row_4.setHorizontalSpacing(16)
        self.row_4.setVerticalSpacing(4)
        self.organisation_label = QLabel(PartnershipParticipantEditor)
        self.organisation_label.setObjectName(u"organisation_label")

        self.row_4.addWidget(self.organisation_label, 0, 0, 1, 1)

        self.organisation = QComboBox(PartnershipParticipantEditor)
        self.organisation.setObjectName(u"organisation")
        self.organisation.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.organisation.setMinimumContentsLength(8)

        self.row_4.addWidget(self.organisation, 1, 0, 1, 1)

        self.row_4.setRowStretch(1, 1)
        self.row_4.setColumnStretch(0, 1)

        self.partnership_participant_form.addLayout(self.row_4)

        self.heading_5 = QLabel(PartnershipParticipantEditor)
        self.heading_5.setObjectName(u"heading_5")
        self.heading_5.setProperty(u"role", u"section")

        self.partnership_participant_form.addWidget(self.heading_5)

        self.row_6 = QGridLayout()
        self.row_6.setObjectName(u"row_6")
        self.row_6.setHorizontalSpacing(16)
        self.row_6.setVerticalSpacing(4)
        self.consent_label = QLabel(PartnershipParticipantEditor)
        self.consent_label.setObjectName(u"consent_label")

        self.row_6.addWidget(self.consent_label, 0, 0, 1, 1)

        self.consent = QComboBox(PartnershipParticipantEditor)
        self.consent.setObjectName(u"consent")
        self.consent.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.consent.setMinimumContentsLength(8)

        self.row_6.addWidget(self.consent, 1, 0, 1, 1)

        self.consent_by_label = QLabel(PartnershipParticipantEditor)
        self.consent_by_label.setObjectName(u"consent_by_label")

        self.row_6.addWidget(self.consent_by_label, 0, 1, 1, 1)

        self.consent_by = QLineEdit(PartnershipParticipantEditor)
        self.consent_by.setObjectName(u"consent_by")

        self.row_6.addWidget(self.consent_by, 1, 1, 1, 1)

        self.consent_on_label = QLabel(PartnershipParticipantEditor)
        self.consent_on_label.setObjectName(u"consent_on_label")

        self.row_6.addWidget(self.consent_on_label, 0, 2, 1, 1)

        self.consent_on = QLineEdit(PartnershipParticipantEditor)
        self.consent_on.setObjectName(u"consent_on")

        self.row_6.addWidget(self.consent_on, 1, 2, 1, 1)

        self.row_6.setRowStretch(1, 1)
        self.row_6.setColumnStretch(0, 1)
        self.row_6.setColumnStretch(1, 1)
        self.row_6.setColumnStretch(2, 1)

        self.partnership_participant_form.addLayout(self.row_6)

        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.partnership_participant_form.addItem(self.space)

        self.partnership_participant_form.setStretch(7, 1)
#if QT_CONFIG(shortcut)
        self.partnership_label.setBuddy(self.partnership)
        self.side_label.setBuddy(self.side)
        self.tier_code_label.setBuddy(self.tier_code)
        self.person_label.setBuddy(self.person)
        self.school_label.setBuddy(self.school)
        self.organisation_label.setBuddy(self.organisation)
        self.consent_label.setBuddy(self.consent)
        self.consent_by_label.setBuddy(self.consent_by)
        self.consent_on_label.setBuddy(self.consent_on)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.partnership, self.side)
        QWidget.setTabOrder(self.side, self.tier_code)
        QWidget.setTabOrder(self.tier_code, self.person)
        QWidget.setTabOrder(self.person, self.school)
        QWidget.setTabOrder(self.school, self.organisation)
        QWidget.setTabOrder(self.organisation, self.consent)
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
        self.tier_code_label.setText(QCoreApplication.translate("PartnershipParticipantEditor", u"Tier at the time", None))
#if QT_CONFIG(accessibility)
        self.tier_code.setAccessibleName(QCoreApplication.translate("PartnershipParticipantEditor", u"Tier at the time", None))
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
        self.heading_5.setText(QCoreApplication.translate("PartnershipParticipantEditor", u"Consent", None))
        self.consent_label.setText(QCoreApplication.translate("PartnershipParticipantEditor", u"Consent", None))
#if QT_CONFIG(accessibility)
        self.consent.setAccessibleName(QCoreApplication.translate("PartnershipParticipantEditor", u"Consent", None))
#endif // QT_CONFIG(accessibility)
        self.consent_by_label.setText(QCoreApplication.translate("PartnershipParticipantEditor", u"Given by", None))
#if QT_CONFIG(accessibility)
        self.consent_by.setAccessibleName(QCoreApplication.translate("PartnershipParticipantEditor", u"Given by", None))
#endif // QT_CONFIG(accessibility)
        self.consent_on_label.setText(QCoreApplication.translate("PartnershipParticipantEditor", u"Given on", None))
#if QT_CONFIG(accessibility)
        self.consent_on.setAccessibleName(QCoreApplication.translate("PartnershipParticipantEditor", u"Given on", None))
#endif // QT_CONFIG(accessibility)
        self.consent_on.setPlaceholderText(QCoreApplication.translate("PartnershipParticipantEditor", u"such as 12 Sep 2026", None))
    # retranslateUi

