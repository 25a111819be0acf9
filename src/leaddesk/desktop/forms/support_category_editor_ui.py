# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'support_category_editor.ui'
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

class Ui_SupportCategoryEditor(object):
    def setupUi(self, SupportCategoryEditor):
        if not SupportCategoryEditor.objectName():
            SupportCategoryEditor.setObjectName(u"SupportCategoryEditor")
        self.support_category_form = QFormLayout(SupportCategoryEditor)
        self.support_category_form.setObjectName(u"support_category_form")
        self.support_category_form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.support_category_form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.support_category_form.setHorizontalSpacing(16)
        self.support_category_form.setVerticalSpacing(4)
        self.category_code_label = QLabel(SupportCategoryEditor)
        self.category_code_label.setObjectName(u"category_code_label")

        self.support_category_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.category_code_label)

        self.category_code = QComboBox(SupportCategoryEditor)
        self.category_code.setObjectName(u"category_code")
        self.category_code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.category_code.setMinimumContentsLength(22)

        self.support_category_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.category_code)

        self.start_label = QLabel(SupportCategoryEditor)
        self.start_label.setObjectName(u"start_label")

        self.support_category_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.start_label)

        self.start = QLineEdit(SupportCategoryEditor)
        self.start.setObjectName(u"start")
        self.start.setMinimumSize(QSize(200, 0))

        self.support_category_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.start)

        self.end_label = QLabel(SupportCategoryEditor)
        self.end_label.setObjectName(u"end_label")

        self.support_category_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.end_label)

        self.end = QLineEdit(SupportCategoryEditor)
        self.end.setObjectName(u"end")
        self.end.setMinimumSize(QSize(200, 0))

        self.support_category_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.end)

        self.rationale_label = QLabel(SupportCategoryEditor)
        self.rationale_label.setObjectName(u"rationale_label")

        self.support_category_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.rationale_label)

        self.rationale = QPlainTextEdit(SupportCategoryEditor)
        self.rationale.setObjectName(u"rationale")
        self.rationale.setTabChangesFocus(True)
        self.rationale.setMinimumSize(QSize(0, 72))

        self.support_category_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.rationale)

#if QT_CONFIG(shortcut)
        self.category_code_label.setBuddy(self.category_code)
        self.start_label.setBuddy(self.start)
        self.end_label.setBuddy(self.end)
        self.rationale_label.setBuddy(self.rationale)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.category_code, self.start)
        QWidget.setTabOrder(self.start, self.end)
        QWidget.setTabOrder(self.end, self.rationale)

        self.retranslateUi(SupportCategoryEditor)

        QMetaObject.connectSlotsByName(SupportCategoryEditor)
    # setupUi

    def retranslateUi(self, SupportCategoryEditor):
        SupportCategoryEditor.setWindowTitle(QCoreApplication.translate("SupportCategoryEditor", u"Support category", None))
        self.category_code_label.setText(QCoreApplication.translate("SupportCategoryEditor", u"Category", None))
#if QT_CONFIG(accessibility)
        self.category_code.setAccessibleName(QCoreApplication.translate("SupportCategoryEditor", u"Category", None))
#endif // QT_CONFIG(accessibility)
        self.start_label.setText(QCoreApplication.translate("SupportCategoryEditor", u"From", None))
#if QT_CONFIG(accessibility)
        self.start.setAccessibleName(QCoreApplication.translate("SupportCategoryEditor", u"From", None))
#endif // QT_CONFIG(accessibility)
        self.start.setPlaceholderText(QCoreApplication.translate("SupportCategoryEditor", u"such as 12 Sep 2026", None))
        self.end_label.setText(QCoreApplication.translate("SupportCategoryEditor", u"To", None))
#if QT_CONFIG(accessibility)
        self.end.setAccessibleName(QCoreApplication.translate("SupportCategoryEditor", u"To", None))
#endif // QT_CONFIG(accessibility)
        self.end.setPlaceholderText(QCoreApplication.translate("SupportCategoryEditor", u"such as 12 Sep 2026", None))
        self.rationale_label.setText(QCoreApplication.translate("SupportCategoryEditor", u"Why", None))
#if QT_CONFIG(accessibility)
        self.rationale.setAccessibleName(QCoreApplication.translate("SupportCategoryEditor", u"Why", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

