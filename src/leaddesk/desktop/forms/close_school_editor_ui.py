# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'close_school_editor.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QFormLayout, QLabel,
    QLineEdit, QSizePolicy, QWidget)

class Ui_CloseSchoolEditor(object):
    def setupUi(self, CloseSchoolEditor):
        if not CloseSchoolEditor.objectName():
            CloseSchoolEditor.setObjectName(u"CloseSchoolEditor")
        self.close_school_form = QFormLayout(CloseSchoolEditor)
        self.close_school_form.setObjectName(u"close_school_form")
        self.close_school_form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.close_school_form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.close_school_form.setHorizontalSpacing(16)
        self.close_school_form.setVerticalSpacing(4)
        self.closed_on_label = QLabel(CloseSchoolEditor)
        self.closed_on_label.setObjectName(u"closed_on_label")

        self.close_school_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.closed_on_label)

        self.closed_on = QLineEdit(CloseSchoolEditor)
        self.closed_on.setObjectName(u"closed_on")
        self.closed_on.setMinimumSize(QSize(200, 0))

        self.close_school_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.closed_on)

        self.end_posts = QCheckBox(CloseSchoolEditor)
        self.end_posts.setObjectName(u"end_posts")

        self.close_school_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.end_posts)

#if QT_CONFIG(shortcut)
        self.closed_on_label.setBuddy(self.closed_on)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.closed_on, self.end_posts)

        self.retranslateUi(CloseSchoolEditor)

        QMetaObject.connectSlotsByName(CloseSchoolEditor)
    # setupUi

    def retranslateUi(self, CloseSchoolEditor):
        CloseSchoolEditor.setWindowTitle(QCoreApplication.translate("CloseSchoolEditor", u"Close school", None))
        self.closed_on_label.setText(QCoreApplication.translate("CloseSchoolEditor", u"Closed on", None))
#if QT_CONFIG(accessibility)
        self.closed_on.setAccessibleName(QCoreApplication.translate("CloseSchoolEditor", u"Closed on", None))
#endif // QT_CONFIG(accessibility)
        self.closed_on.setPlaceholderText(QCoreApplication.translate("CloseSchoolEditor", u"such as 12 Sep 2026", None))
        self.end_posts.setText(QCoreApplication.translate("CloseSchoolEditor", u"End the posts still held there", None))
    # retranslateUi

