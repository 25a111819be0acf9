# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'attendance_editor.ui'
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

class Ui_AttendanceEditor(object):
    def setupUi(self, AttendanceEditor):
        if not AttendanceEditor.objectName():
            AttendanceEditor.setObjectName(u"AttendanceEditor")
        self.attendance_form = QVBoxLayout(AttendanceEditor)
        self.attendance_form.setSpacing(4)
        self.attendance_form.setObjectName(u"attendance_form")
        self.row_0 = QGridLayout()
        self.row_0.setObjectName(u"row_0")
        self.row_0.setHorizontalSpacing(16)
        self.row_0.setVerticalSpacing(4)
        self.session_label = QLabel(AttendanceEditor)
        self.session_label.setObjectName(u"session_label")

        self.row_0.addWidget(self.session_label, 0, 0, 1, 1)

        self.session = QComboBox(AttendanceEditor)
        self.session.setObjectName(u"session")
        self.session.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.session.setMinimumContentsLength(8)

        self.row_0.addWidget(self.session, 1, 0, 1, 1)

        self.row_0.setRowStretch(1, 1)
        self.row_0.setColumnStretch(0, 1)

        self.attendance_form.addLayout(self.row_0)

        self.row_1 = QGridLayout()
        self.row_1.setObjectName(u"row_1")
        self.row_1.setHorizontalSpacing(16)
        self.row_1.setVerticalSpacing(4)
        self.enrolment_label = QLabel(AttendanceEditor)
        self.enrolment_label.setObjectName(u"enrolment_label")

        self.row_1.addWidget(self.enrolment_label, 0, 0, 1, 1)

        self.enrolment = QComboBox(AttendanceEditor)
        self.enrolment.setObjectName(u"enrolment")
        self.enrolment.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.enrolment.setMinimumContentsLength(8)

        self.row_1.addWidget(self.enrolment, 1, 0, 1, 1)

        self.row_1.setRowStretch(1, 1)
        self.row_1.setColumnStretch(0, 1)

        self.attendance_form.addLayout(self.row_1)

        self.row_2 = QGridLayout()
        self.row_2.setObjectName(u"row_2")
        self.row_2.setHorizontalSpacing(16)
        self.row_2.setVerticalSpacing(4)
        self.presence_label = QLabel(AttendanceEditor)
        self.presence_label.setObjectName(u"presence_label")

        self.row_2.addWidget(self.presence_label, 0, 0, 1, 1)

        self.presence = QComboBox(AttendanceEditor)
        self.presence.setObjectName(u"presence")
        self.presence.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.presence.setMinimumContentsLength(8)

        self.row_2.addWidget(self.presence, 1, 0, 1, 1)

        self.gap_2_1 = QWidget(AttendanceEditor)
        self.gap_2_1.setObjectName(u"gap_2_1")

        self.row_2.addWidget(self.gap_2_1, 0, 1, 1, 1)

        self.row_2.setRowStretch(1, 1)
        self.row_2.setColumnStretch(0, 1)
        self.row_2.setColumnStretch(1, 1)

        self.attendance_form.addLayout(self.row_2)

        self.row_3 = QGridLayout()
        self.row_3.setObjectName(u"row_3")
        self.row_3.setHorizontalSpacing(16)
        self.row_3.setVerticalSpacing(4)
        self.note_label = QLabel(AttendanceEditor)
        self.note_label.setObjectName(u"note_label")

        self.row_3.addWidget(self.note_label, 0, 0, 1, 1)

        self.note = QLineEdit(AttendanceEditor)
        self.note.setObjectName(u"note")

        self.row_3.addWidget(self.note, 1, 0, 1, 1)

        self.row_3.setRowStretch(1, 1)
        self.row_3.setColumnStretch(0, 1)

        self.attendance_form.addLayout(self.row_3)

        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.attendance_form.addItem(self.space)

        self.attendance_form.setStretch(4, 1)
#if QT_CONFIG(shortcut)
        self.session_label.setBuddy(self.session)
        self.enrolment_label.setBuddy(self.enrolment)
        self.presence_label.setBuddy(self.presence)
        self.note_label.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.session, self.enrolment)
        QWidget.setTabOrder(self.enrolment, self.presence)
        QWidget.setTabOrder(self.presence, self.note)

        self.retranslateUi(AttendanceEditor)

        QMetaObject.connectSlotsByName(AttendanceEditor)
    # setupUi

    def retranslateUi(self, AttendanceEditor):
        AttendanceEditor.setWindowTitle(QCoreApplication.translate("AttendanceEditor", u"Attendance", None))
        self.session_label.setText(QCoreApplication.translate("AttendanceEditor", u"Session", None))
#if QT_CONFIG(accessibility)
        self.session.setAccessibleName(QCoreApplication.translate("AttendanceEditor", u"Session", None))
#endif // QT_CONFIG(accessibility)
        self.enrolment_label.setText(QCoreApplication.translate("AttendanceEditor", u"Participant", None))
#if QT_CONFIG(accessibility)
        self.enrolment.setAccessibleName(QCoreApplication.translate("AttendanceEditor", u"Participant", None))
#endif // QT_CONFIG(accessibility)
        self.presence_label.setText(QCoreApplication.translate("AttendanceEditor", u"Came", None))
#if QT_CONFIG(accessibility)
        self.presence.setAccessibleName(QCoreApplication.translate("AttendanceEditor", u"Came", None))
#endif // QT_CONFIG(accessibility)
        self.note_label.setText(QCoreApplication.translate("AttendanceEditor", u"Note", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("AttendanceEditor", u"Note", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

