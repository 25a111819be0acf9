# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'end_appointment_editor.ui'
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

class Ui_EndAppointmentEditor(object):
    def setupUi(self, EndAppointmentEditor):
        if not EndAppointmentEditor.objectName():
            EndAppointmentEditor.setObjectName(u"EndAppointmentEditor")
        self.end_appointment_form = QFormLayout(EndAppointmentEditor)
        self.end_appointment_form.setObjectName(u"end_appointment_form")
        self.end_appointment_form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.end_appointment_form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.end_appointment_form.setHorizontalSpacing(16)
        self.end_appointment_form.setVerticalSpacing(4)
        self.end_kind_label = QLabel(EndAppointmentEditor)
        self.end_kind_label.setObjectName(u"end_kind_label")

        self.end_appointment_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.end_kind_label)

        self.end_kind = QComboBox(EndAppointmentEditor)
        self.end_kind.setObjectName(u"end_kind")
        self.end_kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.end_kind.setMinimumContentsLength(10)

        self.end_appointment_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.end_kind)

        self.end_earliest_label = QLabel(EndAppointmentEditor)
        self.end_earliest_label.setObjectName(u"end_earliest_label")

        self.end_appointment_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.end_earliest_label)

        self.end_earliest = QLineEdit(EndAppointmentEditor)
        self.end_earliest.setObjectName(u"end_earliest")
        self.end_earliest.setMinimumSize(QSize(200, 0))

        self.end_appointment_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.end_earliest)

        self.end_latest_label = QLabel(EndAppointmentEditor)
        self.end_latest_label.setObjectName(u"end_latest_label")

        self.end_appointment_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.end_latest_label)

        self.end_latest = QLineEdit(EndAppointmentEditor)
        self.end_latest.setObjectName(u"end_latest")
        self.end_latest.setMinimumSize(QSize(200, 0))

        self.end_appointment_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.end_latest)

#if QT_CONFIG(shortcut)
        self.end_kind_label.setBuddy(self.end_kind)
        self.end_earliest_label.setBuddy(self.end_earliest)
        self.end_latest_label.setBuddy(self.end_latest)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.end_kind, self.end_earliest)
        QWidget.setTabOrder(self.end_earliest, self.end_latest)

        self.retranslateUi(EndAppointmentEditor)

        QMetaObject.connectSlotsByName(EndAppointmentEditor)
    # setupUi

    def retranslateUi(self, EndAppointmentEditor):
        EndAppointmentEditor.setWindowTitle(QCoreApplication.translate("EndAppointmentEditor", u"End of a post", None))
        self.end_kind_label.setText(QCoreApplication.translate("EndAppointmentEditor", u"End", None))
#if QT_CONFIG(accessibility)
        self.end_kind.setAccessibleName(QCoreApplication.translate("EndAppointmentEditor", u"End", None))
#endif // QT_CONFIG(accessibility)
        self.end_earliest_label.setText(QCoreApplication.translate("EndAppointmentEditor", u"Ended", None))
#if QT_CONFIG(accessibility)
        self.end_earliest.setAccessibleName(QCoreApplication.translate("EndAppointmentEditor", u"Ended", None))
#endif // QT_CONFIG(accessibility)
        self.end_earliest.setPlaceholderText(QCoreApplication.translate("EndAppointmentEditor", u"such as 12 Sep 2026", None))
        self.end_latest_label.setText(QCoreApplication.translate("EndAppointmentEditor", u"Ended by", None))
#if QT_CONFIG(accessibility)
        self.end_latest.setAccessibleName(QCoreApplication.translate("EndAppointmentEditor", u"Ended by", None))
#endif // QT_CONFIG(accessibility)
        self.end_latest.setPlaceholderText(QCoreApplication.translate("EndAppointmentEditor", u"such as 12 Sep 2026", None))
    # retranslateUi

