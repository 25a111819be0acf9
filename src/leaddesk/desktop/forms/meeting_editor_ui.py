# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'meeting_editor.ui'
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
    QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout,
    QWidget)

class Ui_MeetingEditor(object):
    def setupUi(self, MeetingEditor):
        if not MeetingEditor.objectName():
            MeetingEditor.setObjectName(u"MeetingEditor")
        self.meeting_form = QVBoxLayout(MeetingEditor)
        self.meeting_form.setSpacing(4)
        self.meeting_form.setObjectName(u"meeting_form")
        self.row_0 = QGridLayout()
        self.row_0.setObjectName(u"row_0")
        self.row_0.setHorizontalSpacing(16)
        self.row_0.setVerticalSpacing(4)
        self.network_label = QLabel(MeetingEditor)
        self.network_label.setObjectName(u"network_label")

        self.row_0.addWidget(self.network_label, 0, 0, 1, 1)

        self.network = QComboBox(MeetingEditor)
        self.network.setObjectName(u"network")
        self.network.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.network.setMinimumContentsLength(8)

        self.row_0.addWidget(self.network, 1, 0, 1, 1)

        self.row_0.setRowStretch(1, 1)
        self.row_0.setColumnStretch(0, 1)

        self.meeting_form.addLayout(self.row_0)

        self.row_1 = QGridLayout()
        self.row_1.setObjectName(u"row_1")
        self.row_1.setHorizontalSpacing(16)
        self.row_1.setVerticalSpacing(4)
        self.held_on_label = QLabel(MeetingEditor)
        self.held_on_label.setObjectName(u"held_on_label")

        self.row_1.addWidget(self.held_on_label, 0, 0, 1, 1)

        self.held_on = QLineEdit(MeetingEditor)
        self.held_on.setObjectName(u"held_on")

        self.row_1.addWidget(self.held_on, 1, 0, 1, 1)

        self.starts_label = QLabel(MeetingEditor)
        self.starts_label.setObjectName(u"starts_label")

        self.row_1.addWidget(self.starts_label, 0, 1, 1, 1)

        self.starts = QLineEdit(MeetingEditor)
        self.starts.setObjectName(u"starts")

        self.row_1.addWidget(self.starts, 1, 1, 1, 1)

        self.ends_label = QLabel(MeetingEditor)
        self.ends_label.setObjectName(u"ends_label")

        self.row_1.addWidget(self.ends_label, 0, 2, 1, 1)

        self.ends = QLineEdit(MeetingEditor)
        self.ends.setObjectName(u"ends")

        self.row_1.addWidget(self.ends, 1, 2, 1, 1)

        self.row_1.setRowStretch(1, 1)
        self.row_1.setColumnStretch(0, 1)
        self.row_1.setColumnStretch(1, 1)
        self.row_1.setColumnStretch(2, 1)

        self.meeting_form.addLayout(self.row_1)

        self.row_2 = QGridLayout()
        self.row_2.setObjectName(u"row_2")
        self.row_2.setHorizontalSpacing(16)
        self.row_2.setVerticalSpacing(4)
        self.topic_label = QLabel(MeetingEditor)
        self.topic_label.setObjectName(u"topic_label")

        self.row_2.addWidget(self.topic_label, 0, 0, 1, 1)

        self.topic = QLineEdit(MeetingEditor)
        self.topic.setObjectName(u"topic")

        self.row_2.addWidget(self.topic, 1, 0, 1, 1)

        self.row_2.setRowStretch(1, 1)
        self.row_2.setColumnStretch(0, 1)

        self.meeting_form.addLayout(self.row_2)

        self.row_3 = QGridLayout()
        self.row_3.setObjectName(u"row_3")
        self.row_3.setHorizontalSpacing(16)
        self.row_3.setVerticalSpacing(4)
        self.venue_label = QLabel(MeetingEditor)
        self.venue_label.setObjectName(u"venue_label")

        self.row_3.addWidget(self.venue_label, 0, 0, 1, 1)

        self.venue = QLineEdit(MeetingEditor)
        self.venue.setObjectName(u"venue")

        self.row_3.addWidget(self.venue, 1, 0, 1, 1)

        self.row_3.setRowStretch(1, 1)
        self.row_3.setColumnStretch(0, 1)

        self.meeting_form.addLayout(self.row_3)

        self.row_4 = QGridLayout()
        self.row_4.setObjectName(u"row_4")
        self.row_4.setHorizontalSpacing(16)
        self.row_4.setVerticalSpacing(4)
        self.attendees_label = QLabel(MeetingEditor)
        self.attendees_label.setObjectName(u"attendees_label")

        self.row_4.addWidget(self.attendees_label, 0, 0, 1, 1)

        self.attendees = QPlainTextEdit(MeetingEditor)
        self.attendees.setObjectName(u"attendees")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.attendees.sizePolicy().hasHeightForWidth())
        self.attendees.setSizePolicy(sizePolicy)
        self.attendees.setTabChangesFocus(True)

        self.row_4.addWidget(self.attendees, 1, 0, 1, 1)

        self.row_4.setRowStretch(1, 1)
        self.row_4.setColumnStretch(0, 1)

        self.meeting_form.addLayout(self.row_4)

        self.row_5 = QGridLayout()
        self.row_5.setObjectName(u"row_5")
        self.row_5.setHorizontalSpacing(16)
        self.row_5.setVerticalSpacing(4)
        self.papers_label = QLabel(MeetingEditor)
        self.papers_label.setObjectName(u"papers_label")

        self.row_5.addWidget(self.papers_label, 0, 0, 1, 1)

        self.papers = QPlainTextEdit(MeetingEditor)
        self.papers.setObjectName(u"papers")
        sizePolicy.setHeightForWidth(self.papers.sizePolicy().hasHeightForWidth())
        self.papers.setSizePolicy(sizePolicy)
        self.papers.setTabChangesFocus(True)

        self.row_5.addWidget(self.papers, 1, 0, 1, 1)

        self.row_5.setRowStretch(1, 1)
        self.row_5.setColumnStretch(0, 1)

        self.meeting_form.addLayout(self.row_5)

        self.row_6 = QGridLayout()
        self.row_6.setObjectName(u"row_6")
        self.row_6.setHorizontalSpacing(16)
        self.row_6.setVerticalSpacing(4)
        self.decisions_label = QLabel(MeetingEditor)
        self.decisions_label.setObjectName(u"decisions_label")

        self.row_6.addWidget(self.decisions_label, 0, 0, 1, 1)

        self.decisions = QPlainTextEdit(MeetingEditor)
        self.decisions.setObjectName(u"decisions")
        sizePolicy.setHeightForWidth(self.decisions.sizePolicy().hasHeightForWidth())
        self.decisions.setSizePolicy(sizePolicy)
        self.decisions.setTabChangesFocus(True)

        self.row_6.addWidget(self.decisions, 1, 0, 1, 1)

        self.row_6.setRowStretch(1, 1)
        self.row_6.setColumnStretch(0, 1)

        self.meeting_form.addLayout(self.row_6)

        self.meeting_form.setStretch(4, 1)
        self.meeting_form.setStretch(5, 1)
        self.meeting_form.setStretch(6, 1)
#if QT_CONFIG(shortcut)
        self.network_label.setBuddy(self.network)
        self.held_on_label.setBuddy(self.held_on)
        self.starts_label.setBuddy(self.starts)
        self.ends_label.setBuddy(self.ends)
        self.topic_label.setBuddy(self.topic)
        self.venue_label.setBuddy(self.venue)
        self.attendees_label.setBuddy(self.attendees)
        self.papers_label.setBuddy(self.papers)
        self.decisions_label.setBuddy(self.decisions)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.network, self.held_on)
        QWidget.setTabOrder(self.held_on, self.starts)
        QWidget.setTabOrder(self.starts, self.ends)
        QWidget.setTabOrder(self.ends, self.topic)
        QWidget.setTabOrder(self.topic, self.venue)
        QWidget.setTabOrder(self.venue, self.attendees)
        QWidget.setTabOrder(self.attendees, self.papers)
        QWidget.setTabOrder(self.papers, self.decisions)

        self.retranslateUi(MeetingEditor)

        QMetaObject.connectSlotsByName(MeetingEditor)
    # setupUi

    def retranslateUi(self, MeetingEditor):
        MeetingEditor.setWindowTitle(QCoreApplication.translate("MeetingEditor", u"Meeting", None))
        self.network_label.setText(QCoreApplication.translate("MeetingEditor", u"Network", None))
#if QT_CONFIG(accessibility)
        self.network.setAccessibleName(QCoreApplication.translate("MeetingEditor", u"Network", None))
#endif // QT_CONFIG(accessibility)
        self.held_on_label.setText(QCoreApplication.translate("MeetingEditor", u"Date", None))
#if QT_CONFIG(accessibility)
        self.held_on.setAccessibleName(QCoreApplication.translate("MeetingEditor", u"Date", None))
#endif // QT_CONFIG(accessibility)
        self.held_on.setPlaceholderText(QCoreApplication.translate("MeetingEditor", u"such as 12 Sep 2026", None))
        self.starts_label.setText(QCoreApplication.translate("MeetingEditor", u"From", None))
#if QT_CONFIG(accessibility)
        self.starts.setAccessibleName(QCoreApplication.translate("MeetingEditor", u"From", None))
#endif // QT_CONFIG(accessibility)
        self.starts.setPlaceholderText(QCoreApplication.translate("MeetingEditor", u"such as 16:00", None))
        self.ends_label.setText(QCoreApplication.translate("MeetingEditor", u"To", None))
#if QT_CONFIG(accessibility)
        self.ends.setAccessibleName(QCoreApplication.translate("MeetingEditor", u"To", None))
#endif // QT_CONFIG(accessibility)
        self.ends.setPlaceholderText(QCoreApplication.translate("MeetingEditor", u"such as 17:30", None))
        self.topic_label.setText(QCoreApplication.translate("MeetingEditor", u"Topic", None))
#if QT_CONFIG(accessibility)
        self.topic.setAccessibleName(QCoreApplication.translate("MeetingEditor", u"Topic", None))
#endif // QT_CONFIG(accessibility)
        self.venue_label.setText(QCoreApplication.translate("MeetingEditor", u"Venue", None))
#if QT_CONFIG(accessibility)
        self.venue.setAccessibleName(QCoreApplication.translate("MeetingEditor", u"Venue", None))
#endif // QT_CONFIG(accessibility)
        self.attendees_label.setText(QCoreApplication.translate("MeetingEditor", u"Who came", None))
#if QT_CONFIG(accessibility)
        self.attendees.setAccessibleName(QCoreApplication.translate("MeetingEditor", u"Who came", None))
#endif // QT_CONFIG(accessibility)
        self.papers_label.setText(QCoreApplication.translate("MeetingEditor", u"Papers", None))
#if QT_CONFIG(accessibility)
        self.papers.setAccessibleName(QCoreApplication.translate("MeetingEditor", u"Papers", None))
#endif // QT_CONFIG(accessibility)
        self.decisions_label.setText(QCoreApplication.translate("MeetingEditor", u"What was decided", None))
#if QT_CONFIG(accessibility)
        self.decisions.setAccessibleName(QCoreApplication.translate("MeetingEditor", u"What was decided", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

