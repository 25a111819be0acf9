# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'support_need_editor.ui'
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
    QLineEdit, QListWidget, QListWidgetItem, QPlainTextEdit,
    QSizePolicy, QWidget)

class Ui_SupportNeedEditor(object):
    def setupUi(self, SupportNeedEditor):
        if not SupportNeedEditor.objectName():
            SupportNeedEditor.setObjectName(u"SupportNeedEditor")
        self.support_need_form = QFormLayout(SupportNeedEditor)
        self.support_need_form.setObjectName(u"support_need_form")
        self.support_need_form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.support_need_form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.support_need_form.setHorizontalSpacing(16)
        self.support_need_form.setVerticalSpacing(4)
        self.school_label = QLabel(SupportNeedEditor)
        self.school_label.setObjectName(u"school_label")

        self.support_need_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.school_label)

        self.school = QComboBox(SupportNeedEditor)
        self.school.setObjectName(u"school")
        self.school.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.school.setMinimumContentsLength(22)

        self.support_need_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.school)

        self.summary_label = QLabel(SupportNeedEditor)
        self.summary_label.setObjectName(u"summary_label")

        self.support_need_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.summary_label)

        self.summary = QLineEdit(SupportNeedEditor)
        self.summary.setObjectName(u"summary")

        self.support_need_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.summary)

        self.source_label = QLabel(SupportNeedEditor)
        self.source_label.setObjectName(u"source_label")

        self.support_need_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.source_label)

        self.source = QComboBox(SupportNeedEditor)
        self.source.setObjectName(u"source")
        self.source.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.source.setMinimumContentsLength(22)

        self.support_need_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.source)

        self.urgency_label = QLabel(SupportNeedEditor)
        self.urgency_label.setObjectName(u"urgency_label")

        self.support_need_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.urgency_label)

        self.urgency = QComboBox(SupportNeedEditor)
        self.urgency.setObjectName(u"urgency")
        self.urgency.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.urgency.setMinimumContentsLength(22)

        self.support_need_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.urgency)

        self.state_label = QLabel(SupportNeedEditor)
        self.state_label.setObjectName(u"state_label")

        self.support_need_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.state_label)

        self.state = QComboBox(SupportNeedEditor)
        self.state.setObjectName(u"state")
        self.state.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.state.setMinimumContentsLength(22)

        self.support_need_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.state)

        self.tags_focus_areas_label = QLabel(SupportNeedEditor)
        self.tags_focus_areas_label.setObjectName(u"tags_focus_areas_label")

        self.support_need_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.tags_focus_areas_label)

        self.tags_focus_areas = QListWidget(SupportNeedEditor)
        self.tags_focus_areas.setObjectName(u"tags_focus_areas")

        self.support_need_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.tags_focus_areas)

        self.desired_outcome_label = QLabel(SupportNeedEditor)
        self.desired_outcome_label.setObjectName(u"desired_outcome_label")

        self.support_need_form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.desired_outcome_label)

        self.desired_outcome = QPlainTextEdit(SupportNeedEditor)
        self.desired_outcome.setObjectName(u"desired_outcome")
        self.desired_outcome.setTabChangesFocus(True)

        self.support_need_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.desired_outcome)

        self.raised_on_label = QLabel(SupportNeedEditor)
        self.raised_on_label.setObjectName(u"raised_on_label")

        self.support_need_form.setWidget(7, QFormLayout.ItemRole.LabelRole, self.raised_on_label)

        self.raised_on = QLineEdit(SupportNeedEditor)
        self.raised_on.setObjectName(u"raised_on")

        self.support_need_form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.raised_on)

        self.raised_by_label = QLabel(SupportNeedEditor)
        self.raised_by_label.setObjectName(u"raised_by_label")

        self.support_need_form.setWidget(8, QFormLayout.ItemRole.LabelRole, self.raised_by_label)

        self.raised_by = QLineEdit(SupportNeedEditor)
        self.raised_by.setObjectName(u"raised_by")

        self.support_need_form.setWidget(8, QFormLayout.ItemRole.FieldRole, self.raised_by)

        self.decision_maker_label = QLabel(SupportNeedEditor)
        self.decision_maker_label.setObjectName(u"decision_maker_label")

        self.support_need_form.setWidget(9, QFormLayout.ItemRole.LabelRole, self.decision_maker_label)

        self.decision_maker = QLineEdit(SupportNeedEditor)
        self.decision_maker.setObjectName(u"decision_maker")

        self.support_need_form.setWidget(9, QFormLayout.ItemRole.FieldRole, self.decision_maker)

        self.decide_by_label = QLabel(SupportNeedEditor)
        self.decide_by_label.setObjectName(u"decide_by_label")

        self.support_need_form.setWidget(10, QFormLayout.ItemRole.LabelRole, self.decide_by_label)

        self.decide_by = QLineEdit(SupportNeedEditor)
        self.decide_by.setObjectName(u"decide_by")

        self.support_need_form.setWidget(10, QFormLayout.ItemRole.FieldRole, self.decide_by)

        self.note_label = QLabel(SupportNeedEditor)
        self.note_label.setObjectName(u"note_label")

        self.support_need_form.setWidget(11, QFormLayout.ItemRole.LabelRole, self.note_label)

        self.note = QPlainTextEdit(SupportNeedEditor)
        self.note.setObjectName(u"note")
        self.note.setTabChangesFocus(True)

        self.support_need_form.setWidget(11, QFormLayout.ItemRole.FieldRole, self.note)

#if QT_CONFIG(shortcut)
        self.school_label.setBuddy(self.school)
        self.summary_label.setBuddy(self.summary)
        self.source_label.setBuddy(self.source)
        self.urgency_label.setBuddy(self.urgency)
        self.state_label.setBuddy(self.state)
        self.tags_focus_areas_label.setBuddy(self.tags_focus_areas)
        self.desired_outcome_label.setBuddy(self.desired_outcome)
        self.raised_on_label.setBuddy(self.raised_on)
        self.raised_by_label.setBuddy(self.raised_by)
        self.decision_maker_label.setBuddy(self.decision_maker)
        self.decide_by_label.setBuddy(self.decide_by)
        self.note_label.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.school, self.summary)
        QWidget.setTabOrder(self.summary, self.source)
        QWidget.setTabOrder(self.source, self.urgency)
        QWidget.setTabOrder(self.urgency, self.state)
        QWidget.setTabOrder(self.state, self.tags_focus_areas)
        QWidget.setTabOrder(self.tags_focus_areas, self.desired_outcome)
        QWidget.setTabOrder(self.desired_outcome, self.raised_on)
        QWidget.setTabOrder(self.raised_on, self.raised_by)
        QWidget.setTabOrder(self.raised_by, self.decision_maker)
        QWidget.setTabOrder(self.decision_maker, self.decide_by)
        QWidget.setTabOrder(self.decide_by, self.note)

        self.retranslateUi(SupportNeedEditor)

        QMetaObject.connectSlotsByName(SupportNeedEditor)
    # setupUi

    def retranslateUi(self, SupportNeedEditor):
        SupportNeedEditor.setWindowTitle(QCoreApplication.translate("SupportNeedEditor", u"Support need", None))
        self.school_label.setText(QCoreApplication.translate("SupportNeedEditor", u"School", None))
#if QT_CONFIG(accessibility)
        self.school.setAccessibleName(QCoreApplication.translate("SupportNeedEditor", u"School", None))
#endif // QT_CONFIG(accessibility)
        self.summary_label.setText(QCoreApplication.translate("SupportNeedEditor", u"What the school needs", None))
#if QT_CONFIG(accessibility)
        self.summary.setAccessibleName(QCoreApplication.translate("SupportNeedEditor", u"What the school needs", None))
#endif // QT_CONFIG(accessibility)
        self.source_label.setText(QCoreApplication.translate("SupportNeedEditor", u"How it came to be known", None))
#if QT_CONFIG(accessibility)
        self.source.setAccessibleName(QCoreApplication.translate("SupportNeedEditor", u"How it came to be known", None))
#endif // QT_CONFIG(accessibility)
        self.urgency_label.setText(QCoreApplication.translate("SupportNeedEditor", u"Urgency", None))
#if QT_CONFIG(accessibility)
        self.urgency.setAccessibleName(QCoreApplication.translate("SupportNeedEditor", u"Urgency", None))
#endif // QT_CONFIG(accessibility)
        self.state_label.setText(QCoreApplication.translate("SupportNeedEditor", u"State", None))
#if QT_CONFIG(accessibility)
        self.state.setAccessibleName(QCoreApplication.translate("SupportNeedEditor", u"State", None))
#endif // QT_CONFIG(accessibility)
        self.tags_focus_areas_label.setText(QCoreApplication.translate("SupportNeedEditor", u"Focus areas", None))
#if QT_CONFIG(accessibility)
        self.tags_focus_areas.setAccessibleName(QCoreApplication.translate("SupportNeedEditor", u"Focus areas", None))
#endif // QT_CONFIG(accessibility)
        self.desired_outcome_label.setText(QCoreApplication.translate("SupportNeedEditor", u"Desired outcome", None))
#if QT_CONFIG(accessibility)
        self.desired_outcome.setAccessibleName(QCoreApplication.translate("SupportNeedEditor", u"Desired outcome", None))
#endif // QT_CONFIG(accessibility)
        self.raised_on_label.setText(QCoreApplication.translate("SupportNeedEditor", u"Raised on", None))
#if QT_CONFIG(accessibility)
        self.raised_on.setAccessibleName(QCoreApplication.translate("SupportNeedEditor", u"Raised on", None))
#endif // QT_CONFIG(accessibility)
        self.raised_on.setPlaceholderText(QCoreApplication.translate("SupportNeedEditor", u"such as 12 Sep 2026", None))
        self.raised_by_label.setText(QCoreApplication.translate("SupportNeedEditor", u"Raised by", None))
#if QT_CONFIG(accessibility)
        self.raised_by.setAccessibleName(QCoreApplication.translate("SupportNeedEditor", u"Raised by", None))
#endif // QT_CONFIG(accessibility)
        self.decision_maker_label.setText(QCoreApplication.translate("SupportNeedEditor", u"Who decides", None))
#if QT_CONFIG(accessibility)
        self.decision_maker.setAccessibleName(QCoreApplication.translate("SupportNeedEditor", u"Who decides", None))
#endif // QT_CONFIG(accessibility)
        self.decide_by_label.setText(QCoreApplication.translate("SupportNeedEditor", u"Decide by", None))
#if QT_CONFIG(accessibility)
        self.decide_by.setAccessibleName(QCoreApplication.translate("SupportNeedEditor", u"Decide by", None))
#endif // QT_CONFIG(accessibility)
        self.decide_by.setPlaceholderText(QCoreApplication.translate("SupportNeedEditor", u"such as 12 Sep 2026", None))
        self.note_label.setText(QCoreApplication.translate("SupportNeedEditor", u"Note", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("SupportNeedEditor", u"Note", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

