# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'guidance_editor.ui'
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

class Ui_GuidanceEditor(object):
    def setupUi(self, GuidanceEditor):
        if not GuidanceEditor.objectName():
            GuidanceEditor.setObjectName(u"GuidanceEditor")
        self.guidance_form = QFormLayout(GuidanceEditor)
        self.guidance_form.setObjectName(u"guidance_form")
        self.guidance_form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.guidance_form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.guidance_form.setHorizontalSpacing(16)
        self.guidance_form.setVerticalSpacing(4)
        self.title_label = QLabel(GuidanceEditor)
        self.title_label.setObjectName(u"title_label")

        self.guidance_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.title_label)

        self.title = QLineEdit(GuidanceEditor)
        self.title.setObjectName(u"title")

        self.guidance_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.title)

        self.summary_label = QLabel(GuidanceEditor)
        self.summary_label.setObjectName(u"summary_label")

        self.guidance_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.summary_label)

        self.summary = QPlainTextEdit(GuidanceEditor)
        self.summary.setObjectName(u"summary")
        self.summary.setTabChangesFocus(True)

        self.guidance_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.summary)

        self.link_label = QLabel(GuidanceEditor)
        self.link_label.setObjectName(u"link_label")

        self.guidance_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.link_label)

        self.link = QLineEdit(GuidanceEditor)
        self.link.setObjectName(u"link")

        self.guidance_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.link)

        self.focus_area_code_label = QLabel(GuidanceEditor)
        self.focus_area_code_label.setObjectName(u"focus_area_code_label")

        self.guidance_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.focus_area_code_label)

        self.focus_area_code = QComboBox(GuidanceEditor)
        self.focus_area_code.setObjectName(u"focus_area_code")
        self.focus_area_code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.focus_area_code.setMinimumContentsLength(22)

        self.guidance_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.focus_area_code)

        self.tier_code_label = QLabel(GuidanceEditor)
        self.tier_code_label.setObjectName(u"tier_code_label")

        self.guidance_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.tier_code_label)

        self.tier_code = QComboBox(GuidanceEditor)
        self.tier_code.setObjectName(u"tier_code")
        self.tier_code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.tier_code.setMinimumContentsLength(22)

        self.guidance_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.tier_code)

        self.owner_label = QLabel(GuidanceEditor)
        self.owner_label.setObjectName(u"owner_label")

        self.guidance_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.owner_label)

        self.owner = QLineEdit(GuidanceEditor)
        self.owner.setObjectName(u"owner")

        self.guidance_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.owner)

        self.published_on_label = QLabel(GuidanceEditor)
        self.published_on_label.setObjectName(u"published_on_label")

        self.guidance_form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.published_on_label)

        self.published_on = QLineEdit(GuidanceEditor)
        self.published_on.setObjectName(u"published_on")

        self.guidance_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.published_on)

        self.review_on_label = QLabel(GuidanceEditor)
        self.review_on_label.setObjectName(u"review_on_label")

        self.guidance_form.setWidget(7, QFormLayout.ItemRole.LabelRole, self.review_on_label)

        self.review_on = QLineEdit(GuidanceEditor)
        self.review_on.setObjectName(u"review_on")

        self.guidance_form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.review_on)

#if QT_CONFIG(shortcut)
        self.title_label.setBuddy(self.title)
        self.summary_label.setBuddy(self.summary)
        self.link_label.setBuddy(self.link)
        self.focus_area_code_label.setBuddy(self.focus_area_code)
        self.tier_code_label.setBuddy(self.tier_code)
        self.owner_label.setBuddy(self.owner)
        self.published_on_label.setBuddy(self.published_on)
        self.review_on_label.setBuddy(self.review_on)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.title, self.summary)
        QWidget.setTabOrder(self.summary, self.link)
        QWidget.setTabOrder(self.link, self.focus_area_code)
        QWidget.setTabOrder(self.focus_area_code, self.tier_code)
        QWidget.setTabOrder(self.tier_code, self.owner)
        QWidget.setTabOrder(self.owner, self.published_on)
        QWidget.setTabOrder(self.published_on, self.review_on)

        self.retranslateUi(GuidanceEditor)

        QMetaObject.connectSlotsByName(GuidanceEditor)
    # setupUi

    def retranslateUi(self, GuidanceEditor):
        GuidanceEditor.setWindowTitle(QCoreApplication.translate("GuidanceEditor", u"Guidance", None))
        self.title_label.setText(QCoreApplication.translate("GuidanceEditor", u"Title", None))
#if QT_CONFIG(accessibility)
        self.title.setAccessibleName(QCoreApplication.translate("GuidanceEditor", u"Title", None))
#endif // QT_CONFIG(accessibility)
        self.summary_label.setText(QCoreApplication.translate("GuidanceEditor", u"What it says", None))
#if QT_CONFIG(accessibility)
        self.summary.setAccessibleName(QCoreApplication.translate("GuidanceEditor", u"What it says", None))
#endif // QT_CONFIG(accessibility)
        self.link_label.setText(QCoreApplication.translate("GuidanceEditor", u"Web address", None))
#if QT_CONFIG(accessibility)
        self.link.setAccessibleName(QCoreApplication.translate("GuidanceEditor", u"Web address", None))
#endif // QT_CONFIG(accessibility)
        self.focus_area_code_label.setText(QCoreApplication.translate("GuidanceEditor", u"Focus area", None))
#if QT_CONFIG(accessibility)
        self.focus_area_code.setAccessibleName(QCoreApplication.translate("GuidanceEditor", u"Focus area", None))
#endif // QT_CONFIG(accessibility)
        self.tier_code_label.setText(QCoreApplication.translate("GuidanceEditor", u"For", None))
#if QT_CONFIG(accessibility)
        self.tier_code.setAccessibleName(QCoreApplication.translate("GuidanceEditor", u"For", None))
#endif // QT_CONFIG(accessibility)
        self.owner_label.setText(QCoreApplication.translate("GuidanceEditor", u"Kept by", None))
#if QT_CONFIG(accessibility)
        self.owner.setAccessibleName(QCoreApplication.translate("GuidanceEditor", u"Kept by", None))
#endif // QT_CONFIG(accessibility)
        self.published_on_label.setText(QCoreApplication.translate("GuidanceEditor", u"Published", None))
#if QT_CONFIG(accessibility)
        self.published_on.setAccessibleName(QCoreApplication.translate("GuidanceEditor", u"Published", None))
#endif // QT_CONFIG(accessibility)
        self.published_on.setPlaceholderText(QCoreApplication.translate("GuidanceEditor", u"such as 12 Sep 2026", None))
        self.review_on_label.setText(QCoreApplication.translate("GuidanceEditor", u"Review by", None))
#if QT_CONFIG(accessibility)
        self.review_on.setAccessibleName(QCoreApplication.translate("GuidanceEditor", u"Review by", None))
#endif // QT_CONFIG(accessibility)
        self.review_on.setPlaceholderText(QCoreApplication.translate("GuidanceEditor", u"such as 12 Sep 2026", None))
    # retranslateUi

