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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QFormLayout,
    QLabel, QLineEdit, QPlainTextEdit, QSizePolicy,
    QWidget)

class Ui_SessionEditor(object):
    def setupUi(self, SessionEditor):
        if not SessionEditor.objectName():
            SessionEditor.setObjectName(u"SessionEditor")
        self.session_form = QFormLayout(SessionEditor)
        self.session_form.setObjectName(u"session_form")
        self.session_form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.session_form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.session_form.setHorizontalSpacing(16)
        self.session_form.setVerticalSpacing(4)
        self.cohort_label = QLabel(SessionEditor)
        self.cohort_label.setObjectName(u"cohort_label")

        self.session_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.cohort_label)

        self.cohort = QComboBox(SessionEditor)
        self.cohort.setObjectName(u"cohort")
        self.cohort.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.cohort.setMinimumContentsLength(22)

        self.session_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.cohort)

        self.held_on_label = QLabel(SessionEditor)
        self.held_on_label.setObjectName(u"held_on_label")

        self.session_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.held_on_label)

        self.held_on = QLineEdit(SessionEditor)
        self.held_on.setObjectName(u"held_on")

        self.session_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.held_on)

        self.starts_label = QLabel(SessionEditor)
        self.starts_label.setObjectName(u"starts_label")

        self.session_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.starts_label)

        self.starts = QLineEdit(SessionEditor)
        self.starts.setObjectName(u"starts")

        self.session_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.starts)

        self.ends_label = QLabel(SessionEditor)
        self.ends_label.setObjectName(u"ends_label")

        self.session_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.ends_label)

        self.ends = QLineEdit(SessionEditor)
        self.ends.setObjectName(u"ends")

        self.session_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.ends)

        self.topic_label = QLabel(SessionEditor)
        self.topic_label.setObjectName(u"topic_label")

        self.session_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.topic_label)

        self.topic = QLineEdit(SessionEditor)
        self.topic.setObjectName(u"topic")

        self.session_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.topic)

        self.venue_label = QLabel(SessionEditor)
        self.venue_label.setObjectName(u"venue_label")

        self.session_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.venue_label)

        self.venue = QLineEdit(SessionEditor)
        self.venue.setObjectName(u"venue")

        self.session_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.venue)

        self.facilitator_label = QLabel(SessionEditor)
        self.facilitator_label.setObjectName(u"facilitator_label")

        self.session_form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.facilitator_label)

        self.facilitator = QLineEdit(SessionEditor)
        self.facilitator.setObjectName(u"facilitator")

        self.session_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.facilitator)

        self.is_residential = QCheckBox(SessionEditor)
        self.is_residential.setObjectName(u"is_residential")

        self.session_form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.is_residential)

        self.note_label = QLabel(SessionEditor)
        self.note_label.setObjectName(u"note_label")

        self.session_form.setWidget(8, QFormLayout.ItemRole.LabelRole, self.note_label)

        self.note = QPlainTextEdit(SessionEditor)
        self.note.setObjectName(u"note")
        self.note.setTabChangesFocus(True)

        self.session_form.setWidget(8, QFormLayout.ItemRole.FieldRole, self.note)

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
        self.ends_label.setText(QCoreApplication.translate("SessionEditor", u"To", None))
#if QT_CONFIG(accessibility)
        self.ends.setAccessibleName(QCoreApplication.translate("SessionEditor", u"To", None))
#endif // QT_CONFIG(accessibility)
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
#if QT_CONFIG(accessibility)
        self.is_residential.setAccessibleName(QCoreApplication.translate("SessionEditor", u"With an overnight stay", None))
#endif // QT_CONFIG(accessibility)
        self.note_label.setText(QCoreApplication.translate("SessionEditor", u"Note", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("SessionEditor", u"Note", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

