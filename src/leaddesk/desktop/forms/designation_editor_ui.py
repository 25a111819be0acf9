# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'designation_editor.ui'
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

class Ui_DesignationEditor(object):
    def setupUi(self, DesignationEditor):
        if not DesignationEditor.objectName():
            DesignationEditor.setObjectName(u"DesignationEditor")
        self.designation_form = QFormLayout(DesignationEditor)
        self.designation_form.setObjectName(u"designation_form")
        self.designation_form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.designation_form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.designation_form.setHorizontalSpacing(16)
        self.designation_form.setVerticalSpacing(4)
        self.scheme_code_label = QLabel(DesignationEditor)
        self.scheme_code_label.setObjectName(u"scheme_code_label")

        self.designation_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.scheme_code_label)

        self.scheme_code = QComboBox(DesignationEditor)
        self.scheme_code.setObjectName(u"scheme_code")
        self.scheme_code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.scheme_code.setMinimumContentsLength(22)

        self.designation_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.scheme_code)

        self.status_label = QLabel(DesignationEditor)
        self.status_label.setObjectName(u"status_label")

        self.designation_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.status_label)

        self.status = QComboBox(DesignationEditor)
        self.status.setObjectName(u"status")
        self.status.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.status.setMinimumContentsLength(22)

        self.designation_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.status)

        self.awarding_body_label = QLabel(DesignationEditor)
        self.awarding_body_label.setObjectName(u"awarding_body_label")

        self.designation_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.awarding_body_label)

        self.awarding_body = QLineEdit(DesignationEditor)
        self.awarding_body.setObjectName(u"awarding_body")
        self.awarding_body.setMinimumSize(QSize(200, 0))

        self.designation_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.awarding_body)

        self.specialisms_label = QLabel(DesignationEditor)
        self.specialisms_label.setObjectName(u"specialisms_label")

        self.designation_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.specialisms_label)

        self.specialisms = QLineEdit(DesignationEditor)
        self.specialisms.setObjectName(u"specialisms")
        self.specialisms.setMinimumSize(QSize(200, 0))

        self.designation_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.specialisms)

        self.valid_from_label = QLabel(DesignationEditor)
        self.valid_from_label.setObjectName(u"valid_from_label")

        self.designation_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.valid_from_label)

        self.valid_from = QLineEdit(DesignationEditor)
        self.valid_from.setObjectName(u"valid_from")
        self.valid_from.setMinimumSize(QSize(200, 0))

        self.designation_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.valid_from)

        self.valid_to_label = QLabel(DesignationEditor)
        self.valid_to_label.setObjectName(u"valid_to_label")

        self.designation_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.valid_to_label)

        self.valid_to = QLineEdit(DesignationEditor)
        self.valid_to.setObjectName(u"valid_to")
        self.valid_to.setMinimumSize(QSize(200, 0))

        self.designation_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.valid_to)

        self.evidence_label = QLabel(DesignationEditor)
        self.evidence_label.setObjectName(u"evidence_label")

        self.designation_form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.evidence_label)

        self.evidence = QPlainTextEdit(DesignationEditor)
        self.evidence.setObjectName(u"evidence")
        self.evidence.setTabChangesFocus(True)
        self.evidence.setMinimumSize(QSize(0, 72))

        self.designation_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.evidence)

#if QT_CONFIG(shortcut)
        self.scheme_code_label.setBuddy(self.scheme_code)
        self.status_label.setBuddy(self.status)
        self.awarding_body_label.setBuddy(self.awarding_body)
        self.specialisms_label.setBuddy(self.specialisms)
        self.valid_from_label.setBuddy(self.valid_from)
        self.valid_to_label.setBuddy(self.valid_to)
        self.evidence_label.setBuddy(self.evidence)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.scheme_code, self.status)
        QWidget.setTabOrder(self.status, self.awarding_body)
        QWidget.setTabOrder(self.awarding_body, self.specialisms)
        QWidget.setTabOrder(self.specialisms, self.valid_from)
        QWidget.setTabOrder(self.valid_from, self.valid_to)
        QWidget.setTabOrder(self.valid_to, self.evidence)

        self.retranslateUi(DesignationEditor)

        QMetaObject.connectSlotsByName(DesignationEditor)
    # setupUi

    def retranslateUi(self, DesignationEditor):
        DesignationEditor.setWindowTitle(QCoreApplication.translate("DesignationEditor", u"Designation", None))
        self.scheme_code_label.setText(QCoreApplication.translate("DesignationEditor", u"Scheme", None))
#if QT_CONFIG(accessibility)
        self.scheme_code.setAccessibleName(QCoreApplication.translate("DesignationEditor", u"Scheme", None))
#endif // QT_CONFIG(accessibility)
        self.status_label.setText(QCoreApplication.translate("DesignationEditor", u"Status", None))
#if QT_CONFIG(accessibility)
        self.status.setAccessibleName(QCoreApplication.translate("DesignationEditor", u"Status", None))
#endif // QT_CONFIG(accessibility)
        self.awarding_body_label.setText(QCoreApplication.translate("DesignationEditor", u"Awarded by", None))
#if QT_CONFIG(accessibility)
        self.awarding_body.setAccessibleName(QCoreApplication.translate("DesignationEditor", u"Awarded by", None))
#endif // QT_CONFIG(accessibility)
        self.specialisms_label.setText(QCoreApplication.translate("DesignationEditor", u"Specialisms", None))
#if QT_CONFIG(accessibility)
        self.specialisms.setAccessibleName(QCoreApplication.translate("DesignationEditor", u"Specialisms", None))
#endif // QT_CONFIG(accessibility)
        self.valid_from_label.setText(QCoreApplication.translate("DesignationEditor", u"From", None))
#if QT_CONFIG(accessibility)
        self.valid_from.setAccessibleName(QCoreApplication.translate("DesignationEditor", u"From", None))
#endif // QT_CONFIG(accessibility)
        self.valid_from.setPlaceholderText(QCoreApplication.translate("DesignationEditor", u"such as 12 Sep 2026", None))
        self.valid_to_label.setText(QCoreApplication.translate("DesignationEditor", u"To", None))
#if QT_CONFIG(accessibility)
        self.valid_to.setAccessibleName(QCoreApplication.translate("DesignationEditor", u"To", None))
#endif // QT_CONFIG(accessibility)
        self.valid_to.setPlaceholderText(QCoreApplication.translate("DesignationEditor", u"such as 12 Sep 2026", None))
        self.evidence_label.setText(QCoreApplication.translate("DesignationEditor", u"Evidence", None))
#if QT_CONFIG(accessibility)
        self.evidence.setAccessibleName(QCoreApplication.translate("DesignationEditor", u"Evidence", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

