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
from PySide6.QtWidgets import (QApplication, QComboBox, QGridLayout, QLabel,
    QLineEdit, QListView, QListWidget, QListWidgetItem,
    QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget)

class Ui_SupportNeedEditor(object):
    def setupUi(self, SupportNeedEditor):
        if not SupportNeedEditor.objectName():
            SupportNeedEditor.setObjectName(u"SupportNeedEditor")
        self.support_need_form = QVBoxLayout(SupportNeedEditor)
        self.support_need_form.setSpacing(4)
        self.support_need_form.setObjectName(u"support_need_form")
        self.row_0 = QGridLayout()
        self.row_0.setObjectName(u"row_0")
        self.row_0.setHorizontalSpacing(16)
        self.row_0.setVerticalSpacing(4)
        self.school_label = QLabel(SupportNeedEditor)
        self.school_label.setObjectName(u"school_label")

        self.row_0.addWidget(self.school_label, 0, 0, 1, 1)

        self.school = QComboBox(SupportNeedEditor)
        self.school.setObjectName(u"school")
        self.school.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.school.setMinimumContentsLength(8)

        self.row_0.addWidget(self.school, 1, 0, 1, 1)

        self.row_0.setRowStretch(1, 1)
        self.row_0.setColumnStretch(0, 1)

        self.support_need_form.addLayout(self.row_0)

        self.row_1 = QGridLayout()
        self.row_1.setObjectName(u"row_1")
        self.row_1.setHorizontalSpacing(16)
        self.row_1.setVerticalSpacing(4)
        self.summary_label = QLabel(SupportNeedEditor)
        self.summary_label.setObjectName(u"summary_label")

        self.row_1.addWidget(self.summary_label, 0, 0, 1, 1)

        self.summary = QLineEdit(SupportNeedEditor)
        self.summary.setObjectName(u"summary")

        self.row_1.addWidget(self.summary, 1, 0, 1, 1)

        self.row_1.setRowStretch(1, 1)
        self.row_1.setColumnStretch(0, 1)

        self.support_need_form.addLayout(self.row_1)

        self.row_2 = QGridLayout()
        self.row_2.setObjectName(u"row_2")
        self.row_2.setHorizontalSpacing(16)
        self.row_2.setVerticalSpacing(4)
        self.source_label = QLabel(SupportNeedEditor)
        self.source_label.setObjectName(u"source_label")

        self.row_2.addWidget(self.source_label, 0, 0, 1, 1)

        self.source = QComboBox(SupportNeedEditor)
        self.source.setObjectName(u"source")
        self.source.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.source.setMinimumContentsLength(8)

        self.row_2.addWidget(self.source, 1, 0, 1, 1)

        self.row_2.setRowStretch(1, 1)
        self.row_2.setColumnStretch(0, 1)

        self.support_need_form.addLayout(self.row_2)

        self.row_3 = QGridLayout()
        self.row_3.setObjectName(u"row_3")
        self.row_3.setHorizontalSpacing(16)
        self.row_3.setVerticalSpacing(4)
        self.state_label = QLabel(SupportNeedEditor)
        self.state_label.setObjectName(u"state_label")

        self.row_3.addWidget(self.state_label, 0, 0, 1, 1)

        self.state = QComboBox(SupportNeedEditor)
        self.state.setObjectName(u"state")
        self.state.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.state.setMinimumContentsLength(8)

        self.row_3.addWidget(self.state, 1, 0, 1, 1)

        self.urgency_label = QLabel(SupportNeedEditor)
        self.urgency_label.setObjectName(u"urgency_label")

        self.row_3.addWidget(self.urgency_label, 0, 1, 1, 1)

        self.urgency = QComboBox(SupportNeedEditor)
        self.urgency.setObjectName(u"urgency")
        self.urgency.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.urgency.setMinimumContentsLength(8)

        self.row_3.addWidget(self.urgency, 1, 1, 1, 1)

        self.row_3.setRowStretch(1, 1)
        self.row_3.setColumnStretch(0, 1)
        self.row_3.setColumnStretch(1, 1)

        self.support_need_form.addLayout(self.row_3)

        self.row_4 = QGridLayout()
        self.row_4.setObjectName(u"row_4")
        self.row_4.setHorizontalSpacing(16)
        self.row_4.setVerticalSpacing(4)
        self.tags_focus_areas_label = QLabel(SupportNeedEditor)
        self.tags_focus_areas_label.setObjectName(u"tags_focus_areas_label")

        self.row_4.addWidget(self.tags_focus_areas_label, 0, 0, 1, 1)

        self.tags_focus_areas = QListWidget(SupportNeedEditor)
        self.tags_focus_areas.setObjectName(u"tags_focus_areas")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.tags_focus_areas.sizePolicy().hasHeightForWidth())
        self.tags_focus_areas.setSizePolicy(sizePolicy)
        self.tags_focus_areas.setResizeMode(QListView.ResizeMode.Adjust)
        self.tags_focus_areas.setWordWrap(True)

        self.row_4.addWidget(self.tags_focus_areas, 1, 0, 1, 1)

        self.row_4.setRowStretch(1, 1)
        self.row_4.setColumnStretch(0, 1)

        self.support_need_form.addLayout(self.row_4)

        self.row_5 = QGridLayout()
        self.row_5.setObjectName(u"row_5")
        self.row_5.setHorizontalSpacing(16)
        self.row_5.setVerticalSpacing(4)
        self.desired_outcome_label = QLabel(SupportNeedEditor)
        self.desired_outcome_label.setObjectName(u"desired_outcome_label")

        self.row_5.addWidget(self.desired_outcome_label, 0, 0, 1, 1)

        self.desired_outcome = QPlainTextEdit(SupportNeedEditor)
        self.desired_outcome.setObjectName(u"desired_outcome")
        sizePolicy.setHeightForWidth(self.desired_outcome.sizePolicy().hasHeightForWidth())
        self.desired_outcome.setSizePolicy(sizePolicy)
        self.desired_outcome.setTabChangesFocus(True)

        self.row_5.addWidget(self.desired_outcome, 1, 0, 1, 1)

        self.row_5.setRowStretch(1, 1)
        self.row_5.setColumnStretch(0, 1)

        self.support_need_form.addLayout(self.row_5)

        self.heading_6 = QLabel(SupportNeedEditor)
        self.heading_6.setObjectName(u"heading_6")
        self.heading_6.setProperty(u"role", u"section")

        self.support_need_form.addWidget(self.heading_6)

        self.row_7 = QGridLayout()
        self.row_7.setObjectName(u"row_7")
        self.row_7.setHorizontalSpacing(16)
        self.row_7.setVerticalSpacing(4)
        self.raised_on_label = QLabel(SupportNeedEditor)
        self.raised_on_label.setObjectName(u"raised_on_label")

        self.row_7.addWidget(self.raised_on_label, 0, 0, 1, 1)

        self.raised_on = QLineEdit(SupportNeedEditor)
        self.raised_on.setObjectName(u"raised_on")

        self.row_7.addWidget(self.raised_on, 1, 0, 1, 1)

        self.raised_by_label = QLabel(SupportNeedEditor)
        self.raised_by_label.setObjectName(u"raised_by_label")

        self.row_7.addWidget(self.raised_by_label, 0, 1, 1, 1)

        self.raised_by = QLineEdit(SupportNeedEditor)
        self.raised_by.setObjectName(u"raised_by")

        self.row_7.addWidget(self.raised_by, 1, 1, 1, 1)

        self.row_7.setRowStretch(1, 1)
        self.row_7.setColumnStretch(0, 1)
        self.row_7.setColumnStretch(1, 1)

        self.support_need_form.addLayout(self.row_7)

        self.row_8 = QGridLayout()
        self.row_8.setObjectName(u"row_8")
        self.row_8.setHorizontalSpacing(16)
        self.row_8.setVerticalSpacing(4)
        self.decision_maker_label = QLabel(SupportNeedEditor)
        self.decision_maker_label.setObjectName(u"decision_maker_label")

        self.row_8.addWidget(self.decision_maker_label, 0, 0, 1, 1)

        self.decision_maker = QLineEdit(SupportNeedEditor)
        self.decision_maker.setObjectName(u"decision_maker")

        self.row_8.addWidget(self.decision_maker, 1, 0, 1, 1)

        self.decide_by_label = QLabel(SupportNeedEditor)
        self.decide_by_label.setObjectName(u"decide_by_label")

        self.row_8.addWidget(self.decide_by_label, 0, 1, 1, 1)

        self.decide_by = QLineEdit(SupportNeedEditor)
        self.decide_by.setObjectName(u"decide_by")

        self.row_8.addWidget(self.decide_by, 1, 1, 1, 1)

        self.row_8.setRowStretch(1, 1)
        self.row_8.setColumnStretch(0, 1)
        self.row_8.setColumnStretch(1, 1)

        self.support_need_form.addLayout(self.row_8)

        self.row_9 = QGridLayout()
        self.row_9.setObjectName(u"row_9")
        self.row_9.setHorizontalSpacing(16)
        self.row_9.setVerticalSpacing(4)
        self.note_label = QLabel(SupportNeedEditor)
        self.note_label.setObjectName(u"note_label")

        self.row_9.addWidget(self.note_label, 0, 0, 1, 1)

        self.note = QPlainTextEdit(SupportNeedEditor)
        self.note.setObjectName(u"note")
        sizePolicy.setHeightForWidth(self.note.sizePolicy().hasHeightForWidth())
        self.note.setSizePolicy(sizePolicy)
        self.note.setTabChangesFocus(True)

        self.row_9.addWidget(self.note, 1, 0, 1, 1)

        self.row_9.setRowStretch(1, 1)
        self.row_9.setColumnStretch(0, 1)

        self.support_need_form.addLayout(self.row_9)

        self.support_need_form.setStretch(4, 1)
        self.support_need_form.setStretch(5, 1)
        self.support_need_form.setStretch(9, 1)
#if QT_CONFIG(shortcut)
        self.school_label.setBuddy(self.school)
        self.summary_label.setBuddy(self.summary)
        self.source_label.setBuddy(self.source)
        self.state_label.setBuddy(self.state)
        self.urgency_label.setBuddy(self.urgency)
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
        QWidget.setTabOrder(self.source, self.state)
        QWidget.setTabOrder(self.state, self.urgency)
        QWidget.setTabOrder(self.urgency, self.tags_focus_areas)
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
        self.state_label.setText(QCoreApplication.translate("SupportNeedEditor", u"State", None))
#if QT_CONFIG(accessibility)
        self.state.setAccessibleName(QCoreApplication.translate("SupportNeedEditor", u"State", None))
#endif // QT_CONFIG(accessibility)
        self.urgency_label.setText(QCoreApplication.translate("SupportNeedEditor", u"Urgency", None))
#if QT_CONFIG(accessibility)
        self.urgency.setAccessibleName(QCoreApplication.translate("SupportNeedEditor", u"Urgency", None))
#endif // QT_CONFIG(accessibility)
        self.tags_focus_areas_label.setText(QCoreApplication.translate("SupportNeedEditor", u"Focus areas", None))
#if QT_CONFIG(accessibility)
        self.tags_focus_areas.setAccessibleName(QCoreApplication.translate("SupportNeedEditor", u"Focus areas", None))
#endif // QT_CONFIG(accessibility)
        self.desired_outcome_label.setText(QCoreApplication.translate("SupportNeedEditor", u"Desired outcome", None))
#if QT_CONFIG(accessibility)
        self.desired_outcome.setAccessibleName(QCoreApplication.translate("SupportNeedEditor", u"Desired outcome", None))
#endif // QT_CONFIG(accessibility)
        self.heading_6.setText(QCoreApplication.translate("SupportNeedEditor", u"Decision", None))
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

