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
from PySide6.QtWidgets import (QApplication, QComboBox, QFormLayout, QLabel,
    QLineEdit, QPlainTextEdit, QSizePolicy, QWidget)

class Ui_MeetingEditor(object):
    def setupUi(self, MeetingEditor):
        if not MeetingEditor.objectName():
            MeetingEditor.setObjectName(u"MeetingEditor")
        self.meeting_form = QFormLayout(MeetingEditor)
        self.meeting_form.setObjectName(u"meeting_form")
        self.meeting_form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.meeting_form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.meeting_form.setHorizontalSpacing(16)
        self.meeting_form.setVerticalSpacing(4)
        self.network_label = QLabel(MeetingEditor)
        self.network_label.setObjectName(u"network_label")

        self.meeting_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.network_label)

        self.network = QComboBox(MeetingEditor)
        self.network.setObjectName(u"network")
        self.network.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.network.setMinimumContentsLength(22)

        self.meeting_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.network)

        self.held_on_label = QLabel(MeetingEditor)
        self.held_on_label.setObjectName(u"held_on_label")

        self.meeting_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.held_on_label)

        self.held_on = QLineEdit(MeetingEditor)
        self.held_on.setObjectName(u"held_on")

        self.meeting_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.held_on)

        self.starts_label = QLabel(MeetingEditor)
        self.starts_label.setObjectName(u"starts_label")

        self.meeting_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.starts_label)

        self.starts = QLineEdit(MeetingEditor)
        self.starts.setObjectName(u"starts")

        self.meeting_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.starts)

        self.ends_label = QLabel(MeetingEditor)
        self.ends_label.setObjectName(u"ends_label")

        self.meeting_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.ends_label)

        self.ends = QLineEdit(MeetingEditor)
        self.ends.setObjectName(u"ends")

        self.meeting_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.ends)

        self.topic_label = QLabel(MeetingEditor)
        self.topic_label.setObjectName(u"topic_label")

        self.meeting_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.topic_label)

        self.topic = QLineEdit(MeetingEditor)
        self.topic.setObjectName(u"topic")

        self.meeting_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.topic)

        self.venue_label = QLabel(MeetingEditor)
        self.venue_label.setObjectName(u"venue_label")

        self.meeting_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.venue_label)

        self.venue = QLineEdit(MeetingEditor)
        self.venue.setObjectName(u"venue")

        self.meeting_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.venue)

        self.attendees_label = QLabel(MeetingEditor)
        self.attendees_label.setObjectName(u"attendees_label")

        self.meeting_form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.attendees_label)

        self.attendees = QPlainTextEdit(MeetingEditor)
        self.attendees.setObjectName(u"attendees")
        self.attendees.setTabChangesFocus(True)

        self.meeting_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.attendees)

        self.papers_label = QLabel(MeetingEditor)
        self.papers_label.setObjectName(u"papers_label")

        self.meeting_form.setWidget(7, QFormLayout.ItemRole.LabelRole, self.papers_label)

        self.papers = QPlainTextEdit(MeetingEditor)
        self.papers.setObjectName(u"papers")
        self.papers.setTabChangesFocus(True)

        self.meeting_form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.papers)

        self.decisions_label = QLabel(MeetingEditor)
        self.decisions_label.setObjectName(u"decisions_label")

        self.meeting_form.setWidget(8, QFormLayout.ItemRole.LabelRole, self.decisions_label)

        self.decisions = QPlainTextEdit(MeetingEditor)
        self.decisions.setObjectName(u"decisions")
        self.decisions.setTabChangesFocus(True)

        self.meeting_form.setWidget(8, QFormLayout.ItemRole.FieldRole, self.decisions)

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
        self.ends_label.setText(QCoreApplication.translate("MeetingEditor", u"To", None))
#if QT_CONFIG(accessibility)
        self.ends.setAccessibleName(QCoreApplication.translate("MeetingEditor", u"To", None))
#endif // QT_CONFIG(accessibility)
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

