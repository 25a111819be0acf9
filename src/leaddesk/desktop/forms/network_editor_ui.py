# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'network_editor.ui'
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

class Ui_NetworkEditor(object):
    def setupUi(self, NetworkEditor):
        if not NetworkEditor.objectName():
            NetworkEditor.setObjectName(u"NetworkEditor")
        self.network_form = QVBoxLayout(NetworkEditor)
        self.network_form.setSpacing(4)
        self.network_form.setObjectName(u"network_form")
        self.row_0 = QGridLayout()
        self.row_0.setObjectName(u"row_0")
        self.row_0.setHorizontalSpacing(16)
        self.row_0.setVerticalSpacing(4)
        self.name_label = QLabel(NetworkEditor)
        self.name_label.setObjectName(u"name_label")

        self.row_0.addWidget(self.name_label, 0, 0, 1, 1)

        self.name = QLineEdit(NetworkEditor)
        self.name.setObjectName(u"name")

        self.row_0.addWidget(self.name, 1, 0, 1, 1)

        self.kind_label = QLabel(NetworkEditor)
        self.kind_label.setObjectName(u"kind_label")

        self.row_0.addWidget(self.kind_label, 0, 1, 1, 1)

        self.kind = QComboBox(NetworkEditor)
        self.kind.setObjectName(u"kind")
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind.setMinimumContentsLength(8)

        self.row_0.addWidget(self.kind, 1, 1, 1, 1)

        self.row_0.setRowStretch(1, 1)
        self.row_0.setColumnStretch(0, 1)
        self.row_0.setColumnStretch(1, 1)

        self.network_form.addLayout(self.row_0)

        self.row_1 = QGridLayout()
        self.row_1.setObjectName(u"row_1")
        self.row_1.setHorizontalSpacing(16)
        self.row_1.setVerticalSpacing(4)
        self.purpose_label = QLabel(NetworkEditor)
        self.purpose_label.setObjectName(u"purpose_label")

        self.row_1.addWidget(self.purpose_label, 0, 0, 1, 1)

        self.purpose = QPlainTextEdit(NetworkEditor)
        self.purpose.setObjectName(u"purpose")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.purpose.sizePolicy().hasHeightForWidth())
        self.purpose.setSizePolicy(sizePolicy)
        self.purpose.setTabChangesFocus(True)

        self.row_1.addWidget(self.purpose, 1, 0, 1, 1)

        self.row_1.setRowStretch(1, 1)
        self.row_1.setColumnStretch(0, 1)

        self.network_form.addLayout(self.row_1)

        self.row_2 = QGridLayout()
        self.row_2.setObjectName(u"row_2")
        self.row_2.setHorizontalSpacing(16)
        self.row_2.setVerticalSpacing(4)
        self.tier_code_label = QLabel(NetworkEditor)
        self.tier_code_label.setObjectName(u"tier_code_label")

        self.row_2.addWidget(self.tier_code_label, 0, 0, 1, 1)

        self.tier_code = QComboBox(NetworkEditor)
        self.tier_code.setObjectName(u"tier_code")
        self.tier_code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.tier_code.setMinimumContentsLength(8)

        self.row_2.addWidget(self.tier_code, 1, 0, 1, 1)

        self.phase_code_label = QLabel(NetworkEditor)
        self.phase_code_label.setObjectName(u"phase_code_label")

        self.row_2.addWidget(self.phase_code_label, 0, 1, 1, 1)

        self.phase_code = QComboBox(NetworkEditor)
        self.phase_code.setObjectName(u"phase_code")
        self.phase_code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.phase_code.setMinimumContentsLength(8)

        self.row_2.addWidget(self.phase_code, 1, 1, 1, 1)

        self.row_2.setRowStretch(1, 1)
        self.row_2.setColumnStretch(0, 1)
        self.row_2.setColumnStretch(1, 1)

        self.network_form.addLayout(self.row_2)

        self.row_3 = QGridLayout()
        self.row_3.setObjectName(u"row_3")
        self.row_3.setHorizontalSpacing(16)
        self.row_3.setVerticalSpacing(4)
        self.lead_label = QLabel(NetworkEditor)
        self.lead_label.setObjectName(u"lead_label")

        self.row_3.addWidget(self.lead_label, 0, 0, 1, 1)

        self.lead = QLineEdit(NetworkEditor)
        self.lead.setObjectName(u"lead")

        self.row_3.addWidget(self.lead, 1, 0, 1, 1)

        self.contact_email_label = QLabel(NetworkEditor)
        self.contact_email_label.setObjectName(u"contact_email_label")

        self.row_3.addWidget(self.contact_email_label, 0, 1, 1, 1)

        self.contact_email = QLineEdit(NetworkEditor)
        self.contact_email.setObjectName(u"contact_email")

        self.row_3.addWidget(self.contact_email, 1, 1, 1, 1)

        self.row_3.setRowStretch(1, 1)
        self.row_3.setColumnStretch(0, 1)
        self.row_3.setColumnStretch(1, 1)

        self.network_form.addLayout(self.row_3)

        self.row_4 = QGridLayout()
        self.row_4.setObjectName(u"row_4")
        self.row_4.setHorizontalSpacing(16)
        self.row_4.setVerticalSpacing(4)
        self.ends_on_label = QLabel(NetworkEditor)
        self.ends_on_label.setObjectName(u"ends_on_label")

        self.row_4.addWidget(self.ends_on_label, 0, 0, 1, 1)

        self.ends_on = QLineEdit(NetworkEditor)
        self.ends_on.setObjectName(u"ends_on")

        self.row_4.addWidget(self.ends_on, 1, 0, 1, 1)

        self.gap_4_1 = QWidget(NetworkEditor)
        self.gap_4_1.setObjectName(u"gap_4_1")

        self.row_4.addWidget(self.gap_4_1, 0, 1, 1, 1)

        self.row_4.setRowStretch(1, 1)
        self.row_4.setColumnStretch(0, 1)
        self.row_4.setColumnStretch(1, 1)

        self.network_form.addLayout(self.row_4)

        self.network_form.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.kind_label.setBuddy(self.kind)
        self.purpose_label.setBuddy(self.purpose)
        self.tier_code_label.setBuddy(self.tier_code)
        self.phase_code_label.setBuddy(self.phase_code)
        self.lead_label.setBuddy(self.lead)
        self.contact_email_label.setBuddy(self.contact_email)
        self.ends_on_label.setBuddy(self.ends_on)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.kind)
        QWidget.setTabOrder(self.kind, self.purpose)
        QWidget.setTabOrder(self.purpose, self.tier_code)
        QWidget.setTabOrder(self.tier_code, self.phase_code)
        QWidget.setTabOrder(self.phase_code, self.lead)
        QWidget.setTabOrder(self.lead, self.contact_email)
        QWidget.setTabOrder(self.contact_email, self.ends_on)

        self.retranslateUi(NetworkEditor)

        QMetaObject.connectSlotsByName(NetworkEditor)
    # setupUi

    def retranslateUi(self, NetworkEditor):
        NetworkEditor.setWindowTitle(QCoreApplication.translate("NetworkEditor", u"Network", None))
        self.name_label.setText(QCoreApplication.translate("NetworkEditor", u"Name", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("NetworkEditor", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.kind_label.setText(QCoreApplication.translate("NetworkEditor", u"Kind", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("NetworkEditor", u"Kind", None))
#endif // QT_CONFIG(accessibility)
        self.purpose_label.setText(QCoreApplication.translate("NetworkEditor", u"What it is for", None))
#if QT_CONFIG(accessibility)
        self.purpose.setAccessibleName(QCoreApplication.translate("NetworkEditor", u"What it is for", None))
#endif // QT_CONFIG(accessibility)
        self.tier_code_label.setText(QCoreApplication.translate("NetworkEditor", u"For", None))
#if QT_CONFIG(accessibility)
        self.tier_code.setAccessibleName(QCoreApplication.translate("NetworkEditor", u"For", None))
#endif // QT_CONFIG(accessibility)
        self.phase_code_label.setText(QCoreApplication.translate("NetworkEditor", u"Phase", None))
#if QT_CONFIG(accessibility)
        self.phase_code.setAccessibleName(QCoreApplication.translate("NetworkEditor", u"Phase", None))
#endif // QT_CONFIG(accessibility)
        self.lead_label.setText(QCoreApplication.translate("NetworkEditor", u"Led by", None))
#if QT_CONFIG(accessibility)
        self.lead.setAccessibleName(QCoreApplication.translate("NetworkEditor", u"Led by", None))
#endif // QT_CONFIG(accessibility)
        self.contact_email_label.setText(QCoreApplication.translate("NetworkEditor", u"E-mail", None))
#if QT_CONFIG(accessibility)
        self.contact_email.setAccessibleName(QCoreApplication.translate("NetworkEditor", u"E-mail", None))
#endif // QT_CONFIG(accessibility)
        self.ends_on_label.setText(QCoreApplication.translate("NetworkEditor", u"Ended on", None))
#if QT_CONFIG(accessibility)
        self.ends_on.setAccessibleName(QCoreApplication.translate("NetworkEditor", u"Ended on", None))
#endif // QT_CONFIG(accessibility)
        self.ends_on.setPlaceholderText(QCoreApplication.translate("NetworkEditor", u"such as 12 Sep 2026", None))
    # retranslateUi

