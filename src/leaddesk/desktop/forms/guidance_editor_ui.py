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
from PySide6.QtWidgets import (QApplication, QComboBox, QGridLayout, QLabel,
    QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout,
    QWidget)

class Ui_GuidanceEditor(object):
    def setupUi(self, GuidanceEditor):
        if not GuidanceEditor.objectName():
            GuidanceEditor.setObjectName(u"GuidanceEditor")
        self.guidance_form = QVBoxLayout(GuidanceEditor)
        self.guidance_form.setSpacing(4)
        self.guidance_form.setObjectName(u"guidance_form")
        self.row_0 = QGridLayout()
        self.row_0.setObjectName(u"row_0")
        self.row_0.setHorizontalSpacing(16)
        self.row_0.setVerticalSpacing(4)
        self.title_label = QLabel(GuidanceEditor)
        self.title_label.setObjectName(u"title_label")

        self.row_0.addWidget(self.title_label, 0, 0, 1, 1)

        self.title = QLineEdit(GuidanceEditor)
        self.title.setObjectName(u"title")

        self.row_0.addWidget(self.title, 1, 0, 1, 1)

        self.row_0.setRowStretch(1, 1)
        self.row_0.setColumnStretch(0, 1)

        self.guidance_form.addLayout(self.row_0)

        self.row_1 = QGridLayout()
        self.row_1.setObjectName(u"row_1")
        self.row_1.setHorizontalSpacing(16)
        self.row_1.setVerticalSpacing(4)
        self.summary_label = QLabel(GuidanceEditor)
        self.summary_label.setObjectName(u"summary_label")

        self.row_1.addWidget(self.summary_label, 0, 0, 1, 1)

        self.summary = QPlainTextEdit(GuidanceEditor)
        self.summary.setObjectName(u"summary")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.summary.sizePolicy().hasHeightForWidth())
        self.summary.setSizePolicy(sizePolicy)
        self.summary.setTabChangesFocus(True)

        self.row_1.addWidget(self.summary, 1, 0, 1, 1)

        self.row_1.setRowStretch(1, 1)
        self.row_1.setColumnStretch(0, 1)

        self.guidance_form.addLayout(self.row_1)

        self.row_2 = QGridLayout()
        self.row_2.setObjectName(u"row_2")
        self.row_2.setHorizontalSpacing(16)
        self.row_2.setVerticalSpacing(4)
        self.link_label = QLabel(GuidanceEditor)
        self.link_label.setObjectName(u"link_label")

        self.row_2.addWidget(self.link_label, 0, 0, 1, 1)

        self.link = QLineEdit(GuidanceEditor)
        self.link.setObjectName(u"link")

        self.row_2.addWidget(self.link, 1, 0, 1, 1)

        self.row_2.setRowStretch(1, 1)
        self.row_2.setColumnStretch(0, 1)

        self.guidance_form.addLayout(self.row_2)

        self.row_3 = QGridLayout()
        self.row_3.setObjectName(u"row_3")
        self.row_3.setHorizontalSpacing(16)
        self.row_3.setVerticalSpacing(4)
        self.focus_area_code_label = QLabel(GuidanceEditor)
        self.focus_area_code_label.setObjectName(u"focus_area_code_label")

        self.row_3.addWidget(self.focus_area_code_label, 0, 0, 1, 1)

        self.focus_area_code = QComboBox(GuidanceEditor)
        self.focus_area_code.setObjectName(u"focus_area_code")
        self.focus_area_code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.focus_area_code.setMinimumContentsLength(8)

        self.row_3.addWidget(self.focus_area_code, 1, 0, 1, 1)

        self.tier_code_label = QLabel(GuidanceEditor)
        self.tier_code_label.setObjectName(u"tier_code_label")

        self.row_3.addWidget(self.tier_code_label, 0, 1, 1, 1)

        self.tier_code = QComboBox(GuidanceEditor)
        self.tier_code.setObjectName(u"tier_code")
        self.tier_code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.tier_code.setMinimumContentsLength(8)

        self.row_3.addWidget(self.tier_code, 1, 1, 1, 1)

        self.row_3.setRowStretch(1, 1)
        self.row_3.setColumnStretch(0, 1)
        self.row_3.setColumnStretch(1, 1)

        self.guidance_form.addLayout(self.row_3)

        self.row_4 = QGridLayout()
        self.row_4.setObjectName(u"row_4")
        self.row_4.setHorizontalSpacing(16)
        self.row_4.setVerticalSpacing(4)
        self.owner_label = QLabel(GuidanceEditor)
        self.owner_label.setObjectName(u"owner_label")

        self.row_4.addWidget(self.owner_label, 0, 0, 1, 1)

        self.owner = QLineEdit(GuidanceEditor)
        self.owner.setObjectName(u"owner")

        self.row_4.addWidget(self.owner, 1, 0, 1, 1)

        self.published_on_label = QLabel(GuidanceEditor)
        self.published_on_label.setObjectName(u"published_on_label")

        self.row_4.addWidget(self.published_on_label, 0, 1, 1, 1)

        self.published_on = QLineEdit(GuidanceEditor)
        self.published_on.setObjectName(u"published_on")

        self.row_4.addWidget(self.published_on, 1, 1, 1, 1)

        self.review_on_label = QLabel(GuidanceEditor)
        self.review_on_label.setObjectName(u"review_on_label")

        self.row_4.addWidget(self.review_on_label, 0, 2, 1, 1)

        self.review_on = QLineEdit(GuidanceEditor)
        self.review_on.setObjectName(u"review_on")

        self.row_4.addWidget(self.review_on, 1, 2, 1, 1)

        self.row_4.setRowStretch(1, 1)
        self.row_4.setColumnStretch(0, 1)
        self.row_4.setColumnStretch(1, 1)
        self.row_4.setColumnStretch(2, 1)

        self.guidance_form.addLayout(self.row_4)

        self.guidance_form.setStretch(1, 1)
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
        self.link.setPlaceholderText(QCoreApplication.translate("GuidanceEditor", u"https://", None))
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

