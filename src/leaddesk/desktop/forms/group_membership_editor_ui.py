# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'group_membership_editor.ui'
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

class Ui_GroupMembershipEditor(object):
    def setupUi(self, GroupMembershipEditor):
        if not GroupMembershipEditor.objectName():
            GroupMembershipEditor.setObjectName(u"GroupMembershipEditor")
        self.group_membership_form = QFormLayout(GroupMembershipEditor)
        self.group_membership_form.setObjectName(u"group_membership_form")
        self.group_membership_form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.group_membership_form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.group_membership_form.setHorizontalSpacing(16)
        self.group_membership_form.setVerticalSpacing(4)
        self.group_label = QLabel(GroupMembershipEditor)
        self.group_label.setObjectName(u"group_label")

        self.group_membership_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.group_label)

        self.group = QComboBox(GroupMembershipEditor)
        self.group.setObjectName(u"group")
        self.group.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.group.setMinimumContentsLength(22)

        self.group_membership_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.group)

        self.joined_kind_label = QLabel(GroupMembershipEditor)
        self.joined_kind_label.setObjectName(u"joined_kind_label")

        self.group_membership_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.joined_kind_label)

        self.joined_kind = QComboBox(GroupMembershipEditor)
        self.joined_kind.setObjectName(u"joined_kind")
        self.joined_kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.joined_kind.setMinimumContentsLength(22)

        self.group_membership_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.joined_kind)

        self.joined_earliest_label = QLabel(GroupMembershipEditor)
        self.joined_earliest_label.setObjectName(u"joined_earliest_label")

        self.group_membership_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.joined_earliest_label)

        self.joined_earliest = QLineEdit(GroupMembershipEditor)
        self.joined_earliest.setObjectName(u"joined_earliest")
        self.joined_earliest.setMinimumSize(QSize(200, 0))

        self.group_membership_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.joined_earliest)

        self.joined_latest_label = QLabel(GroupMembershipEditor)
        self.joined_latest_label.setObjectName(u"joined_latest_label")

        self.group_membership_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.joined_latest_label)

        self.joined_latest = QLineEdit(GroupMembershipEditor)
        self.joined_latest.setObjectName(u"joined_latest")
        self.joined_latest.setMinimumSize(QSize(200, 0))

        self.group_membership_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.joined_latest)

        self.left_kind_label = QLabel(GroupMembershipEditor)
        self.left_kind_label.setObjectName(u"left_kind_label")

        self.group_membership_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.left_kind_label)

        self.left_kind = QComboBox(GroupMembershipEditor)
        self.left_kind.setObjectName(u"left_kind")
        self.left_kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.left_kind.setMinimumContentsLength(22)

        self.group_membership_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.left_kind)

        self.left_earliest_label = QLabel(GroupMembershipEditor)
        self.left_earliest_label.setObjectName(u"left_earliest_label")

        self.group_membership_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.left_earliest_label)

        self.left_earliest = QLineEdit(GroupMembershipEditor)
        self.left_earliest.setObjectName(u"left_earliest")
        self.left_earliest.setMinimumSize(QSize(200, 0))

        self.group_membership_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.left_earliest)

        self.left_latest_label = QLabel(GroupMembershipEditor)
        self.left_latest_label.setObjectName(u"left_latest_label")

        self.group_membership_form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.left_latest_label)

        self.left_latest = QLineEdit(GroupMembershipEditor)
        self.left_latest.setObjectName(u"left_latest")
        self.left_latest.setMinimumSize(QSize(200, 0))

        self.group_membership_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.left_latest)

#if QT_CONFIG(shortcut)
        self.group_label.setBuddy(self.group)
        self.joined_kind_label.setBuddy(self.joined_kind)
        self.joined_earliest_label.setBuddy(self.joined_earliest)
        self.joined_latest_label.setBuddy(self.joined_latest)
        self.left_kind_label.setBuddy(self.left_kind)
        self.left_earliest_label.setBuddy(self.left_earliest)
        self.left_latest_label.setBuddy(self.left_latest)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.group, self.joined_kind)
        QWidget.setTabOrder(self.joined_kind, self.joined_earliest)
        QWidget.setTabOrder(self.joined_earliest, self.joined_latest)
        QWidget.setTabOrder(self.joined_latest, self.left_kind)
        QWidget.setTabOrder(self.left_kind, self.left_earliest)
        QWidget.setTabOrder(self.left_earliest, self.left_latest)

        self.retranslateUi(GroupMembershipEditor)

        QMetaObject.connectSlotsByName(GroupMembershipEditor)
    # setupUi

    def retranslateUi(self, GroupMembershipEditor):
        GroupMembershipEditor.setWindowTitle(QCoreApplication.translate("GroupMembershipEditor", u"Trust or federation", None))
        self.group_label.setText(QCoreApplication.translate("GroupMembershipEditor", u"Group", None))
#if QT_CONFIG(accessibility)
        self.group.setAccessibleName(QCoreApplication.translate("GroupMembershipEditor", u"Group", None))
#endif // QT_CONFIG(accessibility)
        self.joined_kind_label.setText(QCoreApplication.translate("GroupMembershipEditor", u"Start", None))
#if QT_CONFIG(accessibility)
        self.joined_kind.setAccessibleName(QCoreApplication.translate("GroupMembershipEditor", u"Start", None))
#endif // QT_CONFIG(accessibility)
        self.joined_earliest_label.setText(QCoreApplication.translate("GroupMembershipEditor", u"Joined", None))
#if QT_CONFIG(accessibility)
        self.joined_earliest.setAccessibleName(QCoreApplication.translate("GroupMembershipEditor", u"Joined", None))
#endif // QT_CONFIG(accessibility)
        self.joined_earliest.setPlaceholderText(QCoreApplication.translate("GroupMembershipEditor", u"such as 12 Sep 2026", None))
        self.joined_latest_label.setText(QCoreApplication.translate("GroupMembershipEditor", u"Joined by", None))
#if QT_CONFIG(accessibility)
        self.joined_latest.setAccessibleName(QCoreApplication.translate("GroupMembershipEditor", u"Joined by", None))
#endif // QT_CONFIG(accessibility)
        self.joined_latest.setPlaceholderText(QCoreApplication.translate("GroupMembershipEditor", u"such as 12 Sep 2026", None))
        self.left_kind_label.setText(QCoreApplication.translate("GroupMembershipEditor", u"End", None))
#if QT_CONFIG(accessibility)
        self.left_kind.setAccessibleName(QCoreApplication.translate("GroupMembershipEditor", u"End", None))
#endif // QT_CONFIG(accessibility)
        self.left_earliest_label.setText(QCoreApplication.translate("GroupMembershipEditor", u"Left", None))
#if QT_CONFIG(accessibility)
        self.left_earliest.setAccessibleName(QCoreApplication.translate("GroupMembershipEditor", u"Left", None))
#endif // QT_CONFIG(accessibility)
        self.left_earliest.setPlaceholderText(QCoreApplication.translate("GroupMembershipEditor", u"such as 12 Sep 2026", None))
        self.left_latest_label.setText(QCoreApplication.translate("GroupMembershipEditor", u"Left by", None))
#if QT_CONFIG(accessibility)
        self.left_latest.setAccessibleName(QCoreApplication.translate("GroupMembershipEditor", u"Left by", None))
#endif // QT_CONFIG(accessibility)
        self.left_latest.setPlaceholderText(QCoreApplication.translate("GroupMembershipEditor", u"such as 12 Sep 2026", None))
    # retranslateUi

