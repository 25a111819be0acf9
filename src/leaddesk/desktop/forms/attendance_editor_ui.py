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
from PySide6.QtWidgets import (QApplication, QComboBox, QFormLayout, QLabel,
    QLineEdit, QSizePolicy, QWidget)

class Ui_AttendanceEditor(object):
    def setupUi(self, AttendanceEditor):
        if not AttendanceEditor.objectName():
            AttendanceEditor.setObjectName(u"AttendanceEditor")
        self.attendance_form = QFormLayout(AttendanceEditor)
        self.attendance_form.setObjectName(u"attendance_form")
        self.attendance_form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.attendance_form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.attendance_form.setHorizontalSpacing(16)
        self.attendance_form.setVerticalSpacing(4)
        self.session_label = QLabel(AttendanceEditor)
        self.session_label.setObjectName(u"session_label")

        self.attendance_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.session_label)

        self.session = QComboBox(AttendanceEditor)
        self.session.setObjectName(u"session")
        self.session.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.session.setMinimumContentsLength(22)

        self.attendance_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.session)

        self.enrolment_label = QLabel(AttendanceEditor)
        self.enrolment_label.setObjectName(u"enrolment_label")

        self.attendance_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.enrolment_label)

        self.enrolment = QComboBox(AttendanceEditor)
        self.enrolment.setObjectName(u"enrolment")
        self.enrolment.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.enrolment.setMinimumContentsLength(22)

        self.attendance_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.enrolment)

        self.presence_label = QLabel(AttendanceEditor)
        self.presence_label.setObjectName(u"presence_label")

        self.attendance_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.presence_label)

        self.presence = QComboBox(AttendanceEditor)
        self.presence.setObjectName(u"presence")
        self.presence.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.presence.setMinimumContentsLength(22)

        self.attendance_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.presence)

        self.note_label = QLabel(AttendanceEditor)
        self.note_label.setObjectName(u"note_label")

        self.attendance_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.note_label)

        self.note = QLineEdit(AttendanceEditor)
        self.note.setObjectName(u"note")

        self.attendance_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.note)

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

