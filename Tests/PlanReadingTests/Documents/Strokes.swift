extension Sample {
    /// Title on the line of the kind; "I/" and "1/"; deadlines in brackets.
    static let strokes = """
        KẾ HOẠCH PHÒNG, CHỐNG BẠO LỰC TRÊN CƠ SỞ GIỚI TRÊN ĐỊA BÀN HUYỆN CHÂU THÀNH, TỈNH LONG AN NĂM 2020
        Thực hiện Quyết định số 1464/QĐ-TTg ngày 22 tháng 7 năm 2016 của Thủ tướng Chính phủ phê duyệt Đề án phòng ngừa và ứng phó với bạo lực trên cơ sở giới giai đoạn 2016 - 2020 và tầm nhìn đến năm 2030, Ủy ban nhân dân huyện Châu Thành xây dựng kế hoạch thực hiện năm 2020 như sau:
        I/ MỤC ĐÍCH - YÊU CẦU:
        1/ Mục đích:
        - Nâng cao nhận thức cộng đồng.
        2/ Yêu cầu:
        - Thực hiện thường xuyên.
        II/ NỘI DUNG:
        1/ Tuyên truyền:
        - Tổ chức 13 cuộc họp dân lồng ghép tuyên truyền (mỗi xã, thị trấn 01 cuộc).
        - Phát 2.000 tờ rơi.
        2/ Hỗ trợ nạn nhân:
        - Duy trì 13/13 địa chỉ tin cậy tại cộng đồng.
        III/ TỔ CHỨC THỰC HIỆN:
        1/ Phòng Lao động - Thương binh và Xã hội:
        - Chủ trì, phối hợp triển khai thực hiện kế hoạch.
        2/ Công an huyện, Hội LHPN huyện: phối hợp thực hiện.
        3/ UBND các xã, thị trấn:
        - Xây dựng kế hoạch; báo cáo 6 tháng (trước ngày 15/6), năm (trước ngày 15/11) về Phòng Lao động - Thương binh và Xã hội.
        """
}
