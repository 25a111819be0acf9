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
from PySide6.QtWidgets import (QApplication, QComboBox, QGridLayout, QLabel,
    QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout,
    QWidget)

class Ui_DesignationEditor(object):
    def setupUi(self, DesignationEditor):
        if not DesignationEditor.objectName():
            DesignationEditor.setObjectName(u"DesignationEditor")
        self.designation_form = QVBoxLayout(DesignationEditor)
        self.designation_form.setSpacing(4)
        self.designation_form.setObjectName(u"designation_form")
        self.row_0 = QGridLayout()
        self.row_0.setObjectName(u"row_0")
        self.row_0.setHorizontalSpacing(16)
        self.row_0.setVerticalSpacing(4)
        self.scheme_code_label = QLabel(DesignationEditor)
        self.scheme_code_label.setObjectName(u"scheme_code_label")

        self.row_0.addWidget(self.scheme_code_label, 0, 0, 1, 1)

        self.scheme_code = QComboBox(DesignationEditor)
        self.scheme_code.setObjectName(u"scheme_code")
        self.scheme_code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.scheme_code.setMinimumContentsLength(8)

        self.row_0.addWidget(self.scheme_code, 1, 0, 1, 1)

        self.status_label = QLabel(DesignationEditor)
        self.status_label.setObjectName(u"status_label")

        self.row_0.addWidget(self.status_label, 0, 1, 1, 1)

        self.status = QComboBox(DesignationEditor)
        self.status.setObjectName(u"status")
        self.status.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.status.setMinimumContentsLength(8)

        self.row_0.addWidget(self.status, 1, 1, 1, 1)

        self.row_0.setRowStretch(1, 1)
        self.row_0.setColumnStretch(0, 1)
        self.row_0.setColumnStretch(1, 1)

        self.designation_form.addLayout(self.row_0)

        self.row_1 = QGridLayout()
        self.row_1.setObjectName(u"row_1")
        self.row_1.setHorizontalSpacing(16)
        self.row_1.setVerticalSpacing(4)
        self.awarding_body_label = QLabel(DesignationEditor)
        self.awarding_body_label.setObjectName(u"awarding_body_label")

        self.row_1.addWidget(self.awarding_body_label, 0, 0, 1, 1)

        self.awarding_body = QLineEdit(DesignationEditor)
        self.awarding_body.setObjectName(u"awarding_body")

        self.row_1.addWidget(self.awarding_body, 1, 0, 1, 1)

        self.specialisms_label = QLabel(DesignationEditor)
        self.specialisms_label.setObjectName(u"specialisms_label")

        self.row_1.addWidget(self.specialisms_label, 0, 1, 1, 1)

        self.specialisms = QLineEdit(DesignationEditor)
        self.specialisms.setObjectName(u"specialisms")

        self.row_1.addWidget(self.specialisms, 1, 1, 1, 1)

        self.row_1.setRowStretch(1, 1)
        self.row_1.setColumnStretch(0, 1)
        self.row_1.setColumnStretch(1, 1)

        self.designation_form.addLayout(self.row_1)

        self.row_2 = QGridLayout()
        self.row_2.setObjectName(u"row_2")
        self.row_2.setHorizontalSpacing(16)
        self.row_2.setVerticalSpacing(4)
        self.valid_from_label = QLabel(DesignationEditor)
        self.valid_from_label.setObjectName(u"valid_from_label")

        self.row_2.addWidget(self.valid_from_label, 0, 0, 1, 1)

        self.valid_from = QLineEdit(DesignationEditor)
        self.valid_from.setObjectName(u"valid_from")

        self.row_2.addWidget(self.valid_from, 1, 0, 1, 1)

        self.valid_to_label = QLabel(DesignationEditor)
        self.valid_to_label.setObjectName(u"valid_to_label")

        self.row_2.addWidget(self.valid_to_label, 0, 1, 1, 1)

        self.valid_to = QLineEdit(DesignationEditor)
        self.valid_to.setObjectName(u"valid_to")

        self.row_2.addWidget(self.valid_to, 1, 1, 1, 1)

        self.row_2.setRowStretch(1, 1)
        self.row_2.setColumnStretch(0, 1)
        self.row_2.setColumnStretch(1, 1)

        self.designation_form.addLayout(self.row_2)

        self.row_3 = QGridLayout()
        self.row_3.setObjectName(u"row_3")
        self.row_3.setHorizontalSpacing(16)
        self.row_3.setVerticalSpacing(4)
        self.evidence_label = QLabel(DesignationEditor)
        self.evidence_label.setObjectName(u"evidence_label")

        self.row_3.addWidget(self.evidence_label, 0, 0, 1, 1)

        self.evidence = QPlainTextEdit(DesignationEditor)
        self.evidence.setObjectName(u"evidence")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.evidence.sizePolicy().hasHeightForWidth())
        self.evidence.setSizePolicy(sizePolicy)
        self.evidence.setTabChangesFocus(True)

        self.row_3.addWidget(self.evidence, 1, 0, 1, 1)

        self.row_3.setRowStretch(1, 1)
        self.row_3.setColumnStretch(0, 1)

        self.designation_form.addLayout(self.row_3)

        self.designation_form.setStretch(3, 1)
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

