# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'session_editor.ui'
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
    QLabel, QLineEdit, QPlainTextEdit, QSizePolicy,
    QVBoxLayout, QWidget)

class Ui_SessionEditor(object):
    def setupUi(self, SessionEditor):
        if not SessionEditor.objectName():
            SessionEditor.setObjectName(u"SessionEditor")
        self.session_form = QVBoxLayout(SessionEditor)
        self.session_form.setSpacing(4)
        self.session_form.setObjectName(u"session_form")
        self.row_0 = QGridLayout()
        self.row_0.setObjectName(u"row_0")
        self.row_0.setHorizontalSpacing(16)
        self.row_0.setVerticalSpacing(4)
        self.cohort_label = QLabel(SessionEditor)
        self.cohort_label.setObjectName(u"cohort_label")

        self.row_0.addWidget(self.cohort_label, 0, 0, 1, 1)

        self.cohort = QComboBox(SessionEditor)
        self.cohort.setObjectName(u"cohort")
        self.cohort.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.cohort.setMinimumContentsLength(8)

        self.row_0.addWidget(self.cohort, 1, 0, 1, 1)

        self.row_0.setRowStretch(1, 1)
        self.row_0.setColumnStretch(0, 1)

        self.session_form.addLayout(self.row_0)

        self.row_1 = QGridLayout()
        self.row_1.setObjectName(u"row_1")
        self.row_1.setHorizontalSpacing(16)
        self.row_1.setVerticalSpacing(4)
        self.held_on_label = QLabel(SessionEditor)
        self.held_on_label.setObjectName(u"held_on_label")

        self.row_1.addWidget(self.held_on_label, 0, 0, 1, 1)

        self.held_on = QLineEdit(SessionEditor)
        self.held_on.setObjectName(u"held_on")

        self.row_1.addWidget(self.held_on, 1, 0, 1, 1)

        self.starts_label = QLabel(SessionEditor)
        self.starts_label.setObjectName(u"starts_label")

        self.row_1.addWidget(self.starts_label, 0, 1, 1, 1)

        self.starts = QLineEdit(SessionEditor)
        self.starts.setObjectName(u"starts")

        self.row_1.addWidget(self.starts, 1, 1, 1, 1)

        self.ends_label = QLabel(SessionEditor)
        self.ends_label.setObjectName(u"ends_label")

        self.row_1.addWidget(self.ends_label, 0, 2, 1, 1)

        self.ends = QLineEdit(SessionEditor)
        self.ends.setObjectName(u"ends")

        self.row_1.addWidget(self.ends, 1, 2, 1, 1)

        self.row_1.setRowStretch(1, 1)
        self.row_1.setColumnStretch(0, 1)
        self.row_1.setColumnStretch(1, 1)
        self.row_1.setColumnStretch(2, 1)

        self.session_form.addLayout(self.row_1)

        self.row_2 = QGridLayout()
        self.row_2.setObjectName(u"row_2")
        self.row_2.setHorizontalSpacing(16)
        self.row_2.setVerticalSpacing(4)
        self.topic_label = QLabel(SessionEditor)
        self.topic_label.setObjectName(u"topic_label")

        self.row_2.addWidget(self.topic_label, 0, 0, 1, 1)

        self.topic = QLineEdit(SessionEditor)
        self.topic.setObjectName(u"topic")

        self.row_2.addWidget(self.topic, 1, 0, 1, 1)

        self.row_2.setRowStretch(1, 1)
        self.row_2.setColumnStretch(0, 1)

        self.session_form.addLayout(self.row_2)

        self.row_3 = QGridLayout()
        self.row_3.setObjectName(u"row_3")
        self.row_3.setHorizontalSpacing(16)
        self.row_3.setVerticalSpacing(4)
        self.venue_label = QLabel(SessionEditor)
        self.venue_label.setObjectName(u"venue_label")

        self.row_3.addWidget(self.venue_label, 0, 0, 1, 1)

        self.venue = QLineEdit(SessionEditor)
        self.venue.setObjectName(u"venue")

        self.row_3.addWidget(self.venue, 1, 0, 1, 1)

        self.row_3.setRowStretch(1, 1)
        self.row_3.setColumnStretch(0, 1)

        self.session_form.addLayout(self.row_3)

        self.row_4 = QGridLayout()
        self.row_4.setObjectName(u"row_4")
        self.row_4.setHorizontalSpacing(16)
        self.row_4.setVerticalSpacing(4)
        self.facilitator_label = QLabel(SessionEditor)
        self.facilitator_label.setObjectName(u"facilitator_label")

        self.row_4.addWidget(self.facilitator_label, 0, 0, 1, 1)

        self.facilitator = QLineEdit(SessionEditor)
        self.facilitator.setObjectName(u"facilitator")

        self.row_4.addWidget(self.facilitator, 1, 0, 1, 1)

        self.row_4.setRowStretch(1, 1)
        self.row_4.setColumnStretch(0, 1)

        self.session_form.addLayout(self.row_4)

        self.row_5 = QGridLayout()
        self.row_5.setObjectName(u"row_5")
        self.row_5.setHorizontalSpacing(16)
        self.row_5.setVerticalSpacing(4)
        self.is_residential = QCheckBox(SessionEditor)
        self.is_residential.setObjectName(u"is_residential")

        self.row_5.addWidget(self.is_residential, 1, 0, 1, 1)

        self.row_5.setRowStretch(1, 1)
        self.row_5.setColumnStretch(0, 1)

        self.session_form.addLayout(self.row_5)

        self.row_6 = QGridLayout()
        self.row_6.setObjectName(u"row_6")
        self.row_6.setHorizontalSpacing(16)
        self.row_6.setVerticalSpacing(4)
        self.note_label = QLabel(SessionEditor)
        self.note_label.setObjectName(u"note_label")

        self.row_6.addWidget(self.note_label, 0, 0, 1, 1)

        self.note = QPlainTextEdit(SessionEditor)
        self.note.setObjectName(u"note")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.note.sizePolicy().hasHeightForWidth())
        self.note.setSizePolicy(sizePolicy)
        self.note.setTabChangesFocus(True)

        self.row_6.addWidget(self.note, 1, 0, 1, 1)

        self.row_6.setRowStretch(1, 1)
        self.row_6.setColumnStretch(0, 1)

        self.session_form.addLayout(self.row_6)

        self.session_form.setStretch(6, 1)
#if QT_CONFIG(shortcut)
        self.cohort_label.setBuddy(self.cohort)
        self.held_on_label.setBuddy(self.held_on)
        self.starts_label.setBuddy(self.starts)
        self.ends_label.setBuddy(self.ends)
        self.topic_label.setBuddy(self.topic)
        self.venue_label.setBuddy(self.venue)
        self.facilitator_label.setBuddy(self.facilitator)
        self.note_label.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.cohort, self.held_on)
        QWidget.setTabOrder(self.held_on, self.starts)
        QWidget.setTabOrder(self.starts, self.ends)
        QWidget.setTabOrder(self.ends, self.topic)
        QWidget.setTabOrder(self.topic, self.venue)
        QWidget.setTabOrder(self.venue, self.facilitator)
        QWidget.setTabOrder(self.facilitator, self.is_residential)
        QWidget.setTabOrder(self.is_residential, self.note)

        self.retranslateUi(SessionEditor)

        QMetaObject.connectSlotsByName(SessionEditor)
    # setupUi

    def retranslateUi(self, SessionEditor):
        SessionEditor.setWindowTitle(QCoreApplication.translate("SessionEditor", u"Session", None))
        self.cohort_label.setText(QCoreApplication.translate("SessionEditor", u"Cohort", None))
#if QT_CONFIG(accessibility)
        self.cohort.setAccessibleName(QCoreApplication.translate("SessionEditor", u"Cohort", None))
#endif // QT_CONFIG(accessibility)
        self.held_on_label.setText(QCoreApplication.translate("SessionEditor", u"Date", None))
#if QT_CONFIG(accessibility)
        self.held_on.setAccessibleName(QCoreApplication.translate("SessionEditor", u"Date", None))
#endif // QT_CONFIG(accessibility)
        self.held_on.setPlaceholderText(QCoreApplication.translate("SessionEditor", u"such as 12 Sep 2026", None))
        self.starts_label.setText(QCoreApplication.translate("SessionEditor", u"From", None))
#if QT_CONFIG(accessibility)
        self.starts.setAccessibleName(QCoreApplication.translate("SessionEditor", u"From", None))
#endif // QT_CONFIG(accessibility)
        self.starts.setPlaceholderText(QCoreApplication.translate("SessionEditor", u"such as 16:00", None))
        self.ends_label.setText(QCoreApplication.translate("SessionEditor", u"To", None))
#if QT_CONFIG(accessibility)
        self.ends.setAccessibleName(QCoreApplication.translate("SessionEditor", u"To", None))
#endif // QT_CONFIG(accessibility)
        self.ends.setPlaceholderText(QCoreApplication.translate("SessionEditor", u"such as 17:30", None))
        self.topic_label.setText(QCoreApplication.translate("SessionEditor", u"Topic", None))
#if QT_CONFIG(accessibility)
        self.topic.setAccessibleName(QCoreApplication.translate("SessionEditor", u"Topic", None))
#endif // QT_CONFIG(accessibility)
        self.venue_label.setText(QCoreApplication.translate("SessionEditor", u"Venue", None))
#if QT_CONFIG(accessibility)
        self.venue.setAccessibleName(QCoreApplication.translate("SessionEditor", u"Venue", None))
#endif // QT_CONFIG(accessibility)
        self.facilitator_label.setText(QCoreApplication.translate("SessionEditor", u"Facilitator", None))
#if QT_CONFIG(accessibility)
        self.facilitator.setAccessibleName(QCoreApplication.translate("SessionEditor", u"Facilitator", None))
#endif // QT_CONFIG(accessibility)
        self.is_residential.setText(QCoreApplication.translate("SessionEditor", u"With an overnight stay", None))
        self.note_label.setText(QCoreApplication.translate("SessionEditor", u"Note", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("SessionEditor", u"Note", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

