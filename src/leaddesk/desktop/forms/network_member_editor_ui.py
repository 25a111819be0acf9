# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'network_member_editor.ui'
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

class Ui_NetworkMemberEditor(object):
    def setupUi(self, NetworkMemberEditor):
        if not NetworkMemberEditor.objectName():
            NetworkMemberEditor.setObjectName(u"NetworkMemberEditor")
        self.network_member_form = QFormLayout(NetworkMemberEditor)
        self.network_member_form.setObjectName(u"network_member_form")
        self.network_member_form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.network_member_form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.network_member_form.setHorizontalSpacing(16)
        self.network_member_form.setVerticalSpacing(4)
        self.person_label = QLabel(NetworkMemberEditor)
        self.person_label.setObjectName(u"person_label")

        self.network_member_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.person_label)

        self.person = QComboBox(NetworkMemberEditor)
        self.person.setObjectName(u"person")
        self.person.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.person.setMinimumContentsLength(22)

        self.network_member_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.person)

        self.organisation_label = QLabel(NetworkMemberEditor)
        self.organisation_label.setObjectName(u"organisation_label")

        self.network_member_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.organisation_label)

        self.organisation = QComboBox(NetworkMemberEditor)
        self.organisation.setObjectName(u"organisation")
        self.organisation.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.organisation.setMinimumContentsLength(22)

        self.network_member_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.organisation)

        self.part_label = QLabel(NetworkMemberEditor)
        self.part_label.setObjectName(u"part_label")

        self.network_member_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.part_label)

        self.part = QLineEdit(NetworkMemberEditor)
        self.part.setObjectName(u"part")

        self.network_member_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.part)

        self.joined_on_label = QLabel(NetworkMemberEditor)
        self.joined_on_label.setObjectName(u"joined_on_label")

        self.network_member_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.joined_on_label)

        self.joined_on = QLineEdit(NetworkMemberEditor)
        self.joined_on.setObjectName(u"joined_on")

        self.network_member_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.joined_on)

        self.left_on_label = QLabel(NetworkMemberEditor)
        self.left_on_label.setObjectName(u"left_on_label")

        self.network_member_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.left_on_label)

        self.left_on = QLineEdit(NetworkMemberEditor)
        self.left_on.setObjectName(u"left_on")

        self.network_member_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.left_on)

#if QT_CONFIG(shortcut)
        self.person_label.setBuddy(self.person)
        self.organisation_label.setBuddy(self.organisation)
        self.part_label.setBuddy(self.part)
        self.joined_on_label.setBuddy(self.joined_on)
        self.left_on_label.setBuddy(self.left_on)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.person, self.organisation)
        QWidget.setTabOrder(self.organisation, self.part)
        QWidget.setTabOrder(self.part, self.joined_on)
        QWidget.setTabOrder(self.joined_on, self.left_on)

        self.retranslateUi(NetworkMemberEditor)

        QMetaObject.connectSlotsByName(NetworkMemberEditor)
    # setupUi

    def retranslateUi(self, NetworkMemberEditor):
        NetworkMemberEditor.setWindowTitle(QCoreApplication.translate("NetworkMemberEditor", u"Network member", None))
        self.person_label.setText(QCoreApplication.translate("NetworkMemberEditor", u"Leader", None))
#if QT_CONFIG(accessibility)
        self.person.setAccessibleName(QCoreApplication.translate("NetworkMemberEditor", u"Leader", None))
#endif // QT_CONFIG(accessibility)
        self.organisation_label.setText(QCoreApplication.translate("NetworkMemberEditor", u"Organisation", None))
#if QT_CONFIG(accessibility)
        self.organisation.setAccessibleName(QCoreApplication.translate("NetworkMemberEditor", u"Organisation", None))
#endif // QT_CONFIG(accessibility)
        self.part_label.setText(QCoreApplication.translate("NetworkMemberEditor", u"Part, such as chair", None))
#if QT_CONFIG(accessibility)
        self.part.setAccessibleName(QCoreApplication.translate("NetworkMemberEditor", u"Part, such as chair", None))
#endif // QT_CONFIG(accessibility)
        self.joined_on_label.setText(QCoreApplication.translate("NetworkMemberEditor", u"Since", None))
#if QT_CONFIG(accessibility)
        self.joined_on.setAccessibleName(QCoreApplication.translate("NetworkMemberEditor", u"Since", None))
#endif // QT_CONFIG(accessibility)
        self.joined_on.setPlaceholderText(QCoreApplication.translate("NetworkMemberEditor", u"such as 12 Sep 2026", None))
        self.left_on_label.setText(QCoreApplication.translate("NetworkMemberEditor", u"Until", None))
#if QT_CONFIG(accessibility)
        self.left_on.setAccessibleName(QCoreApplication.translate("NetworkMemberEditor", u"Until", None))
#endif // QT_CONFIG(accessibility)
        self.left_on.setPlaceholderText(QCoreApplication.translate("NetworkMemberEditor", u"such as 12 Sep 2026", None))
    # retranslateUi

