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
from PySide6.QtWidgets import (QApplication, QComboBox, QFormLayout, QLabel,
    QLineEdit, QPlainTextEdit, QSizePolicy, QWidget)

class Ui_NetworkEditor(object):
    def setupUi(self, NetworkEditor):
        if not NetworkEditor.objectName():
            NetworkEditor.setObjectName(u"NetworkEditor")
        self.network_form = QFormLayout(NetworkEditor)
        self.network_form.setObjectName(u"network_form")
        self.network_form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.network_form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.network_form.setHorizontalSpacing(16)
        self.network_form.setVerticalSpacing(4)
        self.name_label = QLabel(NetworkEditor)
        self.name_label.setObjectName(u"name_label")

        self.network_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.name_label)

        self.name = QLineEdit(NetworkEditor)
        self.name.setObjectName(u"name")

        self.network_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name)

        self.kind_label = QLabel(NetworkEditor)
        self.kind_label.setObjectName(u"kind_label")

        self.network_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.kind_label)

        self.kind = QComboBox(NetworkEditor)
        self.kind.setObjectName(u"kind")
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind.setMinimumContentsLength(22)

        self.network_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.kind)

        self.purpose_label = QLabel(NetworkEditor)
        self.purpose_label.setObjectName(u"purpose_label")

        self.network_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.purpose_label)

        self.purpose = QPlainTextEdit(NetworkEditor)
        self.purpose.setObjectName(u"purpose")
        self.purpose.setTabChangesFocus(True)

        self.network_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.purpose)

        self.tier_code_label = QLabel(NetworkEditor)
        self.tier_code_label.setObjectName(u"tier_code_label")

        self.network_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.tier_code_label)

        self.tier_code = QComboBox(NetworkEditor)
        self.tier_code.setObjectName(u"tier_code")
        self.tier_code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.tier_code.setMinimumContentsLength(22)

        self.network_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.tier_code)

        self.phase_code_label = QLabel(NetworkEditor)
        self.phase_code_label.setObjectName(u"phase_code_label")

        self.network_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.phase_code_label)

        self.phase_code = QComboBox(NetworkEditor)
        self.phase_code.setObjectName(u"phase_code")
        self.phase_code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.phase_code.setMinimumContentsLength(22)

        self.network_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.phase_code)

        self.lead_label = QLabel(NetworkEditor)
        self.lead_label.setObjectName(u"lead_label")

        self.network_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.lead_label)

        self.lead = QLineEdit(NetworkEditor)
        self.lead.setObjectName(u"lead")

        self.network_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.lead)

        self.contact_email_label = QLabel(NetworkEditor)
        self.contact_email_label.setObjectName(u"contact_email_label")

        self.network_form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.contact_email_label)

        self.contact_email = QLineEdit(NetworkEditor)
        self.contact_email.setObjectName(u"contact_email")

        self.network_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.contact_email)

        self.ends_on_label = QLabel(NetworkEditor)
        self.ends_on_label.setObjectName(u"ends_on_label")

        self.network_form.setWidget(7, QFormLayout.ItemRole.LabelRole, self.ends_on_label)

        self.ends_on = QLineEdit(NetworkEditor)
        self.ends_on.setObjectName(u"ends_on")

        self.network_form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.ends_on)

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

