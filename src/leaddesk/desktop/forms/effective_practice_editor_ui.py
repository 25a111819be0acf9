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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QGridLayout,
    QLabel, QLineEdit, QListView, QListWidget,
    QListWidgetItem, QPlainTextEdit, QSizePolicy, QVBoxLayout,
    QWidget)

class Ui_EffectivePracticeEditor(object):
    def setupUi(self, EffectivePracticeEditor):
        if not EffectivePracticeEditor.objectName():
            EffectivePracticeEditor.setObjectName(u"EffectivePracticeEditor")
        self.effective_practice_form = QVBoxLayout(EffectivePracticeEditor)
        self.effective_practice_form.setSpacing(4)
        self.effective_practice_form.setObjectName(u"effective_practice_form")
        self.row_0 = QGridLayout()
        self.row_0.setObjectName(u"row_0")
        self.row_0.setHorizontalSpacing(16)
        self.row_0.setVerticalSpacing(4)
        self.title_label = QLabel(EffectivePracticeEditor)
        self.title_label.setObjectName(u"title_label")

        self.row_0.addWidget(self.title_label, 0, 0, 1, 1)

        self.title = QLineEdit(EffectivePracticeEditor)
        self.title.setObjectName(u"title")

        self.row_0.addWidget(self.title, 1, 0, 1, 1)

        self.row_0.setRowStretch(1, 1)
        self.row_0.setColumnStretch(0, 1)

        self.effective_practice_form.addLayout(self.row_0)

        self.row_1 = QGridLayout()
        self.row_1.setObjectName(u"row_1")
        self.row_1.setHorizontalSpacing(16)
        self.row_1.setVerticalSpacing(4)
        self.school_label = QLabel(EffectivePracticeEditor)
        self.school_label.setObjectName(u"school_label")

        self.row_1.addWidget(self.school_label, 0, 0, 1, 1)

        self.school = QComboBox(EffectivePracticeEditor)
        self.school.setObjectName(u"school")
        self.school.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.school.setMinimumContentsLength(8)

        self.row_1.addWidget(self.school, 1, 0, 1, 1)

        self.row_1.setRowStretch(1, 1)
        self.row_1.setColumnStretch(0, 1)

        self.effective_practice_form.addLayout(self.row_1)

        self.row_2 = QGridLayout()
        self.row_2.setObjectName(u"row_2")
        self.row_2.setHorizontalSpacing(16)
        self.row_2.setVerticalSpacing(4)
        self.lead_label = QLabel(EffectivePracticeEditor)
        self.lead_label.setObjectName(u"lead_label")

        self.row_2.addWidget(self.lead_label, 0, 0, 1, 1)

        self.lead = QComboBox(EffectivePracticeEditor)
        self.lead.setObjectName(u"lead")
        self.lead.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.lead.setMinimumContentsLength(8)

        self.row_2.addWidget(self.lead, 1, 0, 1, 1)

        self.phase_code_label = QLabel(EffectivePracticeEditor)
        self.phase_code_label.setObjectName(u"phase_code_label")

        self.row_2.addWidget(self.phase_code_label, 0, 1, 1, 1)

        self.phase_code = QComboBox(EffectivePracticeEditor)
        self.phase_code.setObjectName(u"phase_code")
        self.phase_code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.phase_code.setMinimumContentsLength(8)

        self.row_2.addWidget(self.phase_code, 1, 1, 1, 1)

        self.row_2.setRowStretch(1, 1)
        self.row_2.setColumnStretch(0, 1)
        self.row_2.setColumnStretch(1, 1)

        self.effective_practice_form.addLayout(self.row_2)

        self.row_3 = QGridLayout()
        self.row_3.setObjectName(u"row_3")
        self.row_3.setHorizontalSpacing(16)
        self.row_3.setVerticalSpacing(4)
        self.focus_area_code_label = QLabel(EffectivePracticeEditor)
        self.focus_area_code_label.setObjectName(u"focus_area_code_label")

        self.row_3.addWidget(self.focus_area_code_label, 0, 0, 1, 1)

        self.focus_area_code = QComboBox(EffectivePracticeEditor)
        self.focus_area_code.setObjectName(u"focus_area_code")
        self.focus_area_code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.focus_area_code.setMinimumContentsLength(8)

        self.row_3.addWidget(self.focus_area_code, 1, 0, 1, 1)

        self.row_3.setRowStretch(1, 1)
        self.row_3.setColumnStretch(0, 1)

        self.effective_practice_form.addLayout(self.row_3)

        self.row_4 = QGridLayout()
        self.row_4.setObjectName(u"row_4")
        self.row_4.setHorizontalSpacing(16)
        self.row_4.setVerticalSpacing(4)
        self.what_label = QLabel(EffectivePracticeEditor)
        self.what_label.setObjectName(u"what_label")

        self.row_4.addWidget(self.what_label, 0, 0, 1, 1)

        self.what = QPlainTextEdit(EffectivePracticeEditor)
        self.what.setObjectName(u"what")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.what.sizePolicy().hasHeightForWidth())
        self.what.setSizePolicy(sizePolicy)
        self.what.setTabChangesFocus(True)

        self.row_4.addWidget(self.what, 1, 0, 1, 1)

        self.row_4.setRowStretch(1, 1)
        self.row_4.setColumnStretch(0, 1)

        self.effective_practice_form.addLayout(self.row_4)

        self.row_5 = QGridLayout()
        self.row_5.setObjectName(u"row_5")
        self.row_5.setHorizontalSpacing(16)
        self.row_5.setVerticalSpacing(4)
        self.impact_label = QLabel(EffectivePracticeEditor)
        self.impact_label.setObjectName(u"impact_label")

        self.row_5.addWidget(self.impact_label, 0, 0, 1, 1)

        self.impact = QPlainTextEdit(EffectivePracticeEditor)
        self.impact.setObjectName(u"impact")
        sizePolicy.setHeightForWidth(self.impact.sizePolicy().hasHeightForWidth())
        self.impact.setSizePolicy(sizePolicy)
        self.impact.setTabChangesFocus(True)

        self.row_5.addWidget(self.impact, 1, 0, 1, 1)

        self.row_5.setRowStretch(1, 1)
        self.row_5.setColumnStretch(0, 1)

        self.effective_practice_form.addLayout(self.row_5)

        self.heading_6 = QLabel(EffectivePracticeEditor)
        self.heading_6.setObjectName(u"heading_6")
        self.heading_6.setProperty(u"role", u"section")

        self.effective_practice_form.addWidget(self.heading_6)

        self.row_7 = QGridLayout()
        self.row_7.setObjectName(u"row_7")
        self.row_7.setHorizontalSpacing(16)
        self.row_7.setVerticalSpacing(4)
        self.evidence_label = QLabel(EffectivePracticeEditor)
        self.evidence_label.setObjectName(u"evidence_label")

        self.row_7.addWidget(self.evidence_label, 0, 0, 1, 1)

        self.evidence = QPlainTextEdit(EffectivePracticeEditor)
        self.evidence.setObjectName(u"evidence")
        sizePolicy.setHeightForWidth(self.evidence.sizePolicy().hasHeightForWidth())
        self.evidence.setSizePolicy(sizePolicy)
        self.evidence.setTabChangesFocus(True)

        self.row_7.addWidget(self.evidence, 1, 0, 1, 1)

        self.row_7.setRowStretch(1, 1)
        self.row_7.setColumnStretch(0, 1)

        self.effective_practice_form.addLayout(self.row_7)

        self.row_8 = QGridLayout()
        self.row_8.setObjectName(u"row_8")
        self.row_8.setHorizontalSpacing(16)
        self.row_8.setVerticalSpacing(4)
        self.verification_label = QLabel(EffectivePracticeEditor)
        self.verification_label.setObjectName(u"verification_label")

        self.row_8.addWidget(self.verification_label, 0, 0, 1, 1)

        self.verification = QComboBox(EffectivePracticeEditor)
        self.verification.setObjectName(u"verification")
        self.verification.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.verification.setMinimumContentsLength(8)

        self.row_8.addWidget(self.verification, 1, 0, 1, 1)

        self.row_8.setRowStretch(1, 1)
        self.row_8.setColumnStretch(0, 1)

        self.effective_practice_form.addLayout(self.row_8)

        self.row_9 = QGridLayout()
        self.row_9.setObjectName(u"row_9")
        self.row_9.setHorizontalSpacing(16)
        self.row_9.setVerticalSpacing(4)
        self.verified_on_label = QLabel(EffectivePracticeEditor)
        self.verified_on_label.setObjectName(u"verified_on_label")

        self.row_9.addWidget(self.verified_on_label, 0, 0, 1, 1)

        self.verified_on = QLineEdit(EffectivePracticeEditor)
        self.verified_on.setObjectName(u"verified_on")

        self.row_9.addWidget(self.verified_on, 1, 0, 1, 1)

        self.review_on_label = QLabel(EffectivePracticeEditor)
        self.review_on_label.setObjectName(u"review_on_label")

        self.row_9.addWidget(self.review_on_label, 0, 1, 1, 1)

        self.review_on = QLineEdit(EffectivePracticeEditor)
        self.review_on.setObjectName(u"review_on")

        self.row_9.addWidget(self.review_on, 1, 1, 1, 1)

        self.row_9.setRowStretch(1, 1)
        self.row_9.setColumnStretch(0, 1)
        self.row_9.setColumnStretch(1, 1)

        self.effective_practice_form.addLayout(self.row_9)

        self.heading_10 = QLabel(EffectivePracticeEditor)
        self.heading_10.setObjectName(u"heading_10")
        self.heading_10.setProperty(u"role", u"section")

        self.effective_practice_form.addWidget(self.heading_10)

        self.row_11 = QGridLayout()
        self.row_11.setObjectName(u"row_11")
        self.row_11.setHorizontalSpacing(16)
        self.row_11.setVerticalSpacing(4)
        self.offers_hosting = QCheckBox(EffectivePracticeEditor)
        self.offers_hosting.setObjectName(u"offers_hosting")

        self.row_11.addWidget(self.offers_hosting, 1, 0, 1, 1)

        self.host_places_label = QLabel(EffectivePracticeEditor)
        self.host_places_label.setObjectName(u"host_places_label")

        self.row_11.addWidget(self.host_places_label, 0, 1, 1, 1)

        self.host_places = QLineEdit(EffectivePracticeEditor)
        self.host_places.setObjectName(u"host_places")

        self.row_11.addWidget(self.host_places, 1, 1, 1, 1)

        self.row_11.setRowStretch(1, 1)
        self.row_11.setColumnStretch(0, 1)
        self.row_11.setColumnStretch(1, 1)

        self.effective_practice_form.addLayout(self.row_11)

        self.row_12 = QGridLayout()
        self.row_12.setObjectName(u"row_12")
        self.row_12.setHorizontalSpacing(16)
        self.row_12.setVerticalSpacing(4)
        self.scope_label = QLabel(EffectivePracticeEditor)
        self.scope_label.setObjectName(u"scope_label")

        self.row_12.addWidget(self.scope_label, 0, 0, 1, 1)

        self.scope = QComboBox(EffectivePracticeEditor)
        self.scope.setObjectName(u"scope")
        self.scope.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.scope.setMinimumContentsLength(8)

        self.row_12.addWidget(self.scope, 1, 0, 1, 1)

        self.row_12.setRowStretch(1, 1)
        self.row_12.setColumnStretch(0, 1)

        self.effective_practice_form.addLayout(self.row_12)

        self.row_13 = QGridLayout()
        self.row_13.setObjectName(u"row_13")
        self.row_13.setHorizontalSpacing(16)
        self.row_13.setVerticalSpacing(4)
        self.has_consent = QCheckBox(EffectivePracticeEditor)
        self.has_consent.setObjectName(u"has_consent")

        self.row_13.addWidget(self.has_consent, 1, 0, 1, 1)

        self.consent_on_label = QLabel(EffectivePracticeEditor)
        self.consent_on_label.setObjectName(u"consent_on_label")

        self.row_13.addWidget(self.consent_on_label, 0, 1, 1, 1)

        self.consent_on = QLineEdit(EffectivePracticeEditor)
        self.consent_on.setObjectName(u"consent_on")

        self.row_13.addWidget(self.consent_on, 1, 1, 1, 1)

        self.row_13.setRowStretch(1, 1)
        self.row_13.setColumnStretch(0, 1)
        self.row_13.setColumnStretch(1, 1)

        self.effective_practice_form.addLayout(self.row_13)

        self.row_14 = QGridLayout()
        self.row_14.setObjectName(u"row_14")
        self.row_14.setHorizontalSpacing(16)
        self.row_14.setVerticalSpacing(4)
        self.tags_strategy_aims_label = QLabel(EffectivePracticeEditor)
        self.tags_strategy_aims_label.setObjectName(u"tags_strategy_aims_label")

        self.row_14.addWidget(self.tags_strategy_aims_label, 0, 0, 1, 1)

        self.tags_strategy_aims = QListWidget(EffectivePracticeEditor)
        self.tags_strategy_aims.setObjectName(u"tags_strategy_aims")
        sizePolicy.setHeightForWidth(self.tags_strategy_aims.sizePolicy().hasHeightForWidth())
        self.tags_strategy_aims.setSizePolicy(sizePolicy)
        self.tags_strategy_aims.setResizeMode(QListView.ResizeMode.Adjust)
        self.tags_strategy_aims.setWordWrap(True)

        self.row_14.addWidget(self.tags_strategy_aims, 1, 0, 1, 1)

        self.row_14.setRowStretch(1, 1)
        self.row_14.setColumnStretch(0, 1)

        self.effective_practice_form.addLayout(self.row_14)

        self.effective_practice_form.setStretch(4, 1)
        self.effective_practice_form.setStretch(5, 1)
        self.effective_practice_form.setStretch(7, 1)
        self.effective_practice_form.setStretch(14, 1)
#if QT_CONFIG(shortcut)
        self.title_label.setBuddy(self.title)
        self.school_label.setBuddy(self.school)
        self.lead_label.setBuddy(self.lead)
        self.phase_code_label.setBuddy(self.phase_code)
        self.focus_area_code_label.setBuddy(self.focus_area_code)
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
        QWidget.setTabOrder(self.lead, self.phase_code)
        QWidget.setTabOrder(self.phase_code, self.focus_area_code)
        QWidget.setTabOrder(self.focus_area_code, self.what)
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
        self.phase_code_label.setText(QCoreApplication.translate("EffectivePracticeEditor", u"Phase", None))
#if QT_CONFIG(accessibility)
        self.phase_code.setAccessibleName(QCoreApplication.translate("EffectivePracticeEditor", u"Phase", None))
#endif // QT_CONFIG(accessibility)
        self.focus_area_code_label.setText(QCoreApplication.translate("EffectivePracticeEditor", u"Focus area", None))
#if QT_CONFIG(accessibility)
        self.focus_area_code.setAccessibleName(QCoreApplication.translate("EffectivePracticeEditor", u"Focus area", None))
#endif // QT_CONFIG(accessibility)
        self.what_label.setText(QCoreApplication.translate("EffectivePracticeEditor", u"What they do", None))
#if QT_CONFIG(accessibility)
        self.what.setAccessibleName(QCoreApplication.translate("EffectivePracticeEditor", u"What they do", None))
#endif // QT_CONFIG(accessibility)
        self.impact_label.setText(QCoreApplication.translate("EffectivePracticeEditor", u"What came of it", None))
#if QT_CONFIG(accessibility)
        self.impact.setAccessibleName(QCoreApplication.translate("EffectivePracticeEditor", u"What came of it", None))
#endif // QT_CONFIG(accessibility)
        self.heading_6.setText(QCoreApplication.translate("EffectivePracticeEditor", u"How it is known", None))
        self.evidence_label.setText(QCoreApplication.translate("EffectivePracticeEditor", u"Evidence", None))
#if QT_CONFIG(accessibility)
        self.evidence.setAccessibleName(QCoreApplication.translate("EffectivePracticeEditor", u"Evidence", None))
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
        self.heading_10.setText(QCoreApplication.translate("EffectivePracticeEditor", u"How it is shared", None))
        self.offers_hosting.setText(QCoreApplication.translate("EffectivePracticeEditor", u"The school receives visitors", None))
        self.host_places_label.setText(QCoreApplication.translate("EffectivePracticeEditor", u"Most visitors at a time", None))
#if QT_CONFIG(accessibility)
        self.host_places.setAccessibleName(QCoreApplication.translate("EffectivePracticeEditor", u"Most visitors at a time", None))
#endif // QT_CONFIG(accessibility)
        self.scope_label.setText(QCoreApplication.translate("EffectivePracticeEditor", u"How far it is shared", None))
#if QT_CONFIG(accessibility)
        self.scope.setAccessibleName(QCoreApplication.translate("EffectivePracticeEditor", u"How far it is shared", None))
#endif // QT_CONFIG(accessibility)
        self.has_consent.setText(QCoreApplication.translate("EffectivePracticeEditor", u"The school agrees to publish it", None))
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

