# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'effective_practice_editor.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QFormLayout,
    QLabel, QLineEdit, QListWidget, QListWidgetItem,
    QPlainTextEdit, QSizePolicy, QWidget)

class Ui_EffectivePracticeEditor(object):
    def setupUi(self, EffectivePracticeEditor):
        if not EffectivePracticeEditor.objectName():
            EffectivePracticeEditor.setObjectName(u"EffectivePracticeEditor")
        self.effective_practice_form = QFormLayout(EffectivePracticeEditor)
        self.effective_practice_form.setObjectName(u"effective_practice_form")
        self.effective_practice_form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.effective_practice_form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.effective_practice_form.setHorizontalSpacing(16)
        self.effective_practice_form.setVerticalSpacing(4)
        self.title_label = QLabel(EffectivePracticeEditor)
        self.title_label.setObjectName(u"title_label")

        self.effective_practice_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.title_label)

        self.title = QLineEdit(EffectivePracticeEditor)
        self.title.setObjectName(u"title")

        self.effective_practice_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.title)

        self.school_label = QLabel(EffectivePracticeEditor)
        self.school_label.setObjectName(u"school_label")

        self.effective_practice_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.school_label)

        self.school = QComboBox(EffectivePracticeEditor)
        self.school.setObjectName(u"school")
        self.school.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.school.setMinimumContentsLength(22)

        self.effective_practice_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.school)

        self.lead_label = QLabel(EffectivePracticeEditor)
        self.lead_label.setObjectName(u"lead_label")

        self.effective_practice_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.lead_label)

        self.lead = QComboBox(EffectivePracticeEditor)
        self.lead.setObjectName(u"lead")
        self.lead.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.lead.setMinimumContentsLength(22)

        self.effective_practice_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.lead)

        self.focus_area_code_label = QLabel(EffectivePracticeEditor)
        self.focus_area_code_label.setObjectName(u"focus_area_code_label")

        self.effective_practice_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.focus_area_code_label)

        self.focus_area_code = QComboBox(EffectivePracticeEditor)
        self.focus_area_code.setObjectName(u"focus_area_code")
        self.focus_area_code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.focus_area_code.setMinimumContentsLength(22)

        self.effective_practice_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.focus_area_code)

        self.phase_code_label = QLabel(EffectivePracticeEditor)
        self.phase_code_label.setObjectName(u"phase_code_label")

        self.effective_practice_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.phase_code_label)

        self.phase_code = QComboBox(EffectivePracticeEditor)
        self.phase_code.setObjectName(u"phase_code")
        self.phase_code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.phase_code.setMinimumContentsLength(22)

        self.effective_practice_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.phase_code)

        self.what_label = QLabel(EffectivePracticeEditor)
        self.what_label.setObjectName(u"what_label")

        self.effective_practice_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.what_label)

        self.what = QPlainTextEdit(EffectivePracticeEditor)
        self.what.setObjectName(u"what")
        self.what.setTabChangesFocus(True)

        self.effective_practice_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.what)

        self.impact_label = QLabel(EffectivePracticeEditor)
        self.impact_label.setObjectName(u"impact_label")

        self.effective_practice_form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.impact_label)

        self.impact = QPlainTextEdit(EffectivePracticeEditor)
        self.impact.setObjectName(u"impact")
        self.impact.setTabChangesFocus(True)

        self.effective_practice_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.impact)

        self.evidence_label = QLabel(EffectivePracticeEditor)
        self.evidence_label.setObjectName(u"evidence_label")

        self.effective_practice_form.setWidget(7, QFormLayout.ItemRole.LabelRole, self.evidence_label)

        self.evidence = QPlainTextEdit(EffectivePracticeEditor)
        self.evidence.setObjectName(u"evidence")
        self.evidence.setTabChangesFocus(True)

        self.effective_practice_form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.evidence)

        self.verification_label = QLabel(EffectivePracticeEditor)
        self.verification_label.setObjectName(u"verification_label")

        self.effective_practice_form.setWidget(8, QFormLayout.ItemRole.LabelRole, self.verification_label)

        self.verification = QComboBox(EffectivePracticeEditor)
        self.verification.setObjectName(u"verification")
        self.verification.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.verification.setMinimumContentsLength(22)

        self.effective_practice_form.setWidget(8, QFormLayout.ItemRole.FieldRole, self.verification)

        self.verified_on_label = QLabel(EffectivePracticeEditor)
        self.verified_on_label.setObjectName(u"verified_on_label")

        self.effective_practice_form.setWidget(9, QFormLayout.ItemRole.LabelRole, self.verified_on_label)

        self.verified_on = QLineEdit(EffectivePracticeEditor)
        self.verified_on.setObjectName(u"verified_on")

        self.effective_practice_form.setWidget(9, QFormLayout.ItemRole.FieldRole, self.verified_on)

        self.review_on_label = QLabel(EffectivePracticeEditor)
        self.review_on_label.setObjectName(u"review_on_label")

        self.effective_practice_form.setWidget(10, QFormLayout.ItemRole.LabelRole, self.review_on_label)

        self.review_on = QLineEdit(EffectivePracticeEditor)
        self.review_on.setObjectName(u"review_on")

        self.effective_practice_form.setWidget(10, QFormLayout.ItemRole.FieldRole, self.review_on)

        self.offers_hosting = QCheckBox(EffectivePracticeEditor)
        self.offers_hosting.setObjectName(u"offers_hosting")

        self.effective_practice_form.setWidget(11, QFormLayout.ItemRole.FieldRole, self.offers_hosting)

        self.host_places_label = QLabel(EffectivePracticeEditor)
        self.host_places_label.setObjectName(u"host_places_label")

        self.effective_practice_form.setWidget(12, QFormLayout.ItemRole.LabelRole, self.host_places_label)

        self.host_places = QLineEdit(EffectivePracticeEditor)
        self.host_places.setObjectName(u"host_places")

        self.effective_practice_form.setWidget(12, QFormLayout.ItemRole.FieldRole, self.host_places)

        self.scope_label = QLabel(EffectivePracticeEditor)
        self.scope_label.setObjectName(u"scope_label")

        self.effective_practice_form.setWidget(13, QFormLayout.ItemRole.LabelRole, self.scope_label)

        self.scope = QComboBox(EffectivePracticeEditor)
        self.scope.setObjectName(u"scope")
        self.scope.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.scope.setMinimumContentsLength(22)

        self.effective_practice_form.setWidget(13, QFormLayout.ItemRole.FieldRole, self.scope)

        self.has_consent = QCheckBox(EffectivePracticeEditor)
        self.has_consent.setObjectName(u"has_consent")

        self.effective_practice_form.setWidget(14, QFormLayout.ItemRole.FieldRole, self.has_consent)

        self.consent_on_label = QLabel(EffectivePracticeEditor)
        self.consent_on_label.setObjectName(u"consent_on_label")

        self.effective_practice_form.setWidget(15, QFormLayout.ItemRole.LabelRole, self.consent_on_label)

        self.consent_on = QLineEdit(EffectivePracticeEditor)
        self.consent_on.setObjectName(u"consent_on")

        self.effective_practice_form.setWidget(15, QFormLayout.ItemRole.FieldRole, self.consent_on)

        self.tags_strategy_aims_label = QLabel(EffectivePracticeEditor)
        self.tags_strategy_aims_label.setObjectName(u"tags_strategy_aims_label")

        self.effective_practice_form.setWidget(16, QFormLayout.ItemRole.LabelRole, self.tags_strategy_aims_label)

        self.tags_strategy_aims = QListWidget(EffectivePracticeEditor)
        self.tags_strategy_aims.setObjectName(u"tags_strategy_aims")

        self.effective_practice_form.setWidget(16, QFormLayout.ItemRole.FieldRole, self.tags_strategy_aims)

#if QT_CONFIG(shortcut)
        self.title_label.setBuddy(self.title)
        self.school_label.setBuddy(self.school)
        self.lead_label.setBuddy(self.lead)
        self.focus_area_code_label.setBuddy(self.focus_area_code)
        self.phase_code_label.setBuddy(self.phase_code)
        self.what_label.setBuddy(self.what)
        self.impact_label.setBuddy(self.impact)
        self.evidence_label.setBuddy(self.evidence)
        self.verification_label.setBuddy(self.verification)
        self.verified_on_label.setBuddy(self.verified_on)
        self.review_on_label.setBuddy(self.review_on)
        self.host_places_label.setBuddy(self.host_places)
        self.scope_label.setBuddy(self.scope)
        self.consent_on_label.setBuddy(self.consent_on)
        self.tags_strategy_aims_label.setBuddy(self.tags_strategy_aims)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.title, self.school)
        QWidget.setTabOrder(self.school, self.lead)
        QWidget.setTabOrder(self.lead, self.focus_area_code)
        QWidget.setTabOrder(self.focus_area_code, self.phase_code)
        QWidget.setTabOrder(self.phase_code, self.what)
        QWidget.setTabOrder(self.what, self.impact)
        QWidget.setTabOrder(self.impact, self.evidence)
        QWidget.setTabOrder(self.evidence, self.verification)
        QWidget.setTabOrder(self.verification, self.verified_on)
        QWidget.setTabOrder(self.verified_on, self.review_on)
        QWidget.setTabOrder(self.review_on, self.offers_hosting)
        QWidget.setTabOrder(self.offers_hosting, self.host_places)
        QWidget.setTabOrder(self.host_places, self.scope)
        QWidget.setTabOrder(self.scope, self.has_consent)
        QWidget.setTabOrder(self.has_consent, self.consent_on)
        QWidget.setTabOrder(self.consent_on, self.tags_strategy_aims)

        self.retranslateUi(EffectivePracticeEditor)

        QMetaObject.connectSlotsByName(EffectivePracticeEditor)
    # setupUi

    def retranslateUi(self, EffectivePracticeEditor):
        EffectivePracticeEditor.setWindowTitle(QCoreApplication.translate("EffectivePracticeEditor", u"Effective practice", None))
        self.title_label.setText(QCoreApplication.translate("EffectivePracticeEditor", u"Title", None))
#if QT_CONFIG(accessibility)
        self.title.setAccessibleName(QCoreApplication.translate("EffectivePracticeEditor", u"Title", None))
#endif // QT_CONFIG(accessibility)
        self.school_label.setText(QCoreApplication.translate("EffectivePracticeEditor", u"School", None))
#if QT_CONFIG(accessibility)
        self.school.setAccessibleName(QCoreApplication.translate("EffectivePracticeEditor", u"School", None))
#endif // QT_CONFIG(accessibility)
        self.lead_label.setText(QCoreApplication.translate("EffectivePracticeEditor", u"Led by", None))
#if QT_CONFIG(accessibility)
        self.lead.setAccessibleName(QCoreApplication.translate("EffectivePracticeEditor", u"Led by", None))
#endif // QT_CONFIG(accessibility)
        self.focus_area_code_label.setText(QCoreApplication.translate("EffectivePracticeEditor", u"Focus area", None))
#if QT_CONFIG(accessibility)
        self.focus_area_code.setAccessibleName(QCoreApplication.translate("EffectivePracticeEditor", u"Focus area", None))
#endif // QT_CONFIG(accessibility)
        self.phase_code_label.setText(QCoreApplication.translate("EffectivePracticeEditor", u"Phase", None))
#if QT_CONFIG(accessibility)
        self.phase_code.setAccessibleName(QCoreApplication.translate("EffectivePracticeEditor", u"Phase", None))
#endif // QT_CONFIG(accessibility)
        self.what_label.setText(QCoreApplication.translate("EffectivePracticeEditor", u"What they do", None))
#if QT_CONFIG(accessibility)
        self.what.setAccessibleName(QCoreApplication.translate("EffectivePracticeEditor", u"What they do", None))
#endif // QT_CONFIG(accessibility)
        self.impact_label.setText(QCoreApplication.translate("EffectivePracticeEditor", u"What came of it", None))
#if QT_CONFIG(accessibility)
        self.impact.setAccessibleName(QCoreApplication.translate("EffectivePracticeEditor", u"What came of it", None))
#endif // QT_CONFIG(accessibility)
        self.evidence_label.setText(QCoreApplication.translate("EffectivePracticeEditor", u"How that is known", None))
#if QT_CONFIG(accessibility)
        self.evidence.setAccessibleName(QCoreApplication.translate("EffectivePracticeEditor", u"How that is known", None))
#endif // QT_CONFIG(accessibility)
        self.verification_label.setText(QCoreApplication.translate("EffectivePracticeEditor", u"Known by", None))
#if QT_CONFIG(accessibility)
        self.verification.setAccessibleName(QCoreApplication.translate("EffectivePracticeEditor", u"Known by", None))
#endif // QT_CONFIG(accessibility)
        self.verified_on_label.setText(QCoreApplication.translate("EffectivePracticeEditor", u"Verified on", None))
#if QT_CONFIG(accessibility)
        self.verified_on.setAccessibleName(QCoreApplication.translate("EffectivePracticeEditor", u"Verified on", None))
#endif // QT_CONFIG(accessibility)
        self.verified_on.setPlaceholderText(QCoreApplication.translate("EffectivePracticeEditor", u"such as 12 Sep 2026", None))
        self.review_on_label.setText(QCoreApplication.translate("EffectivePracticeEditor", u"Review by", None))
#if QT_CONFIG(accessibility)
        self.review_on.setAccessibleName(QCoreApplication.translate("EffectivePracticeEditor", u"Review by", None))
#endif // QT_CONFIG(accessibility)
        self.review_on.setPlaceholderText(QCoreApplication.translate("EffectivePracticeEditor", u"such as 12 Sep 2026", None))
        self.offers_hosting.setText(QCoreApplication.translate("EffectivePracticeEditor", u"The school receives visitors", None))
#if QT_CONFIG(accessibility)
        self.offers_hosting.setAccessibleName(QCoreApplication.translate("EffectivePracticeEditor", u"The school receives visitors", None))
#endif // QT_CONFIG(accessibility)
        self.host_places_label.setText(QCoreApplication.translate("EffectivePracticeEditor", u"Most visitors at a time", None))
#if QT_CONFIG(accessibility)
        self.host_places.setAccessibleName(QCoreApplication.translate("EffectivePracticeEditor", u"Most visitors at a time", None))
#endif // QT_CONFIG(accessibility)
        self.scope_label.setText(QCoreApplication.translate("EffectivePracticeEditor", u"How far it is shared", None))
#if QT_CONFIG(accessibility)
        self.scope.setAccessibleName(QCoreApplication.translate("EffectivePracticeEditor", u"How far it is shared", None))
#endif // QT_CONFIG(accessibility)
        self.has_consent.setText(QCoreApplication.translate("EffectivePracticeEditor", u"The school agrees to publish it", None))
#if QT_CONFIG(accessibility)
        self.has_consent.setAccessibleName(QCoreApplication.translate("EffectivePracticeEditor", u"The school agrees to publish it", None))
#endif // QT_CONFIG(accessibility)
        self.consent_on_label.setText(QCoreApplication.translate("EffectivePracticeEditor", u"Agreed on", None))
#if QT_CONFIG(accessibility)
        self.consent_on.setAccessibleName(QCoreApplication.translate("EffectivePracticeEditor", u"Agreed on", None))
#endif // QT_CONFIG(accessibility)
        self.consent_on.setPlaceholderText(QCoreApplication.translate("EffectivePracticeEditor", u"such as 12 Sep 2026", None))
        self.tags_strategy_aims_label.setText(QCoreApplication.translate("EffectivePracticeEditor", u"Aims it serves", None))
#if QT_CONFIG(accessibility)
        self.tags_strategy_aims.setAccessibleName(QCoreApplication.translate("EffectivePracticeEditor", u"Aims it serves", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

